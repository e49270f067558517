package org.plumbline.server.signin;

import java.time.Clock;
import org.bouncycastle.util.encoders.Base32;
import org.plumbline.server.running.TestServer;

/** What an authenticator app shows. */
public final class AppCode {

  private AppCode() {}

  /** The code so many time steps from now. */
  static String of(String secret, long later) {
    return at(Totp.step(TestServer.part(Clock.class).instant()) + later, secret);
  }

  /** The code now, at a server with a clock of its own. */
  public static String now(String secret) {
    return at(Totp.step(Clock.systemUTC().instant()), secret);
  }

  private static String at(long step, String secret) {
    return Totp.code(Base32.decode(secret), step, Totp.COMMON_ALGORITHM, Totp.COMMON_DIGITS);
  }
}
