package org.plumbline.server.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.bouncycastle.util.encoders.Base32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

  private static final String SEED = "12345678901234567890";

  /** RFC 6238, appendix B. */
  @ParameterizedTest
  @CsvSource({
    "59, 94287082, 46119246, 90693936",
    "1111111109, 07081804, 68084774, 25091201",
    "1111111111, 14050471, 67062674, 99943326",
    "1234567890, 89005924, 91819424, 93441116",
    "2000000000, 69279037, 90698825, 38618901",
    "20000000000, 65353130, 77737706, 47863826"
  })
  void givesTheCodesOfTheStandard(long second, String sha1, String sha256, String sha512) {
    long step = Totp.step(Instant.ofEpochSecond(second));
    assertThat(Totp.code(key(20), step, "HmacSHA1", 8)).isEqualTo(sha1);
    assertThat(Totp.code(key(32), step, "HmacSHA256", 8)).isEqualTo(sha256);
    assertThat(Totp.code(key(64), step, "HmacSHA512", 8)).isEqualTo(sha512);
  }

  /** RFC 4226, appendix D. */
  @Test
  void givesTheCodesOfTheCounter() {
    assertThat(Totp.code(key(20), 0, "HmacSHA1", 6)).isEqualTo("755224");
    assertThat(Totp.code(key(20), 9, "HmacSHA1", 6)).isEqualTo("520489");
  }

  @Test
  void forgivesClocksHalfAMinute() {
    String secret = Base32.toBase32String(key(20));
    Instant now = Instant.ofEpochSecond(1_111_111_111);
    long step = Totp.step(now);
    assertThat(Totp.findStep(secret, code(step - 1), now)).hasValue(step - 1);
    assertThat(Totp.findStep(secret, code(step + 1), now)).hasValue(step + 1);
    assertThat(Totp.findStep(secret, code(step + 2), now)).isEmpty();
    assertThat(Totp.findStep(secret, "", now)).isEmpty();
  }

  @Test
  void drawsTheAddressOfTheApp() {
    assertThat(SecretPicture.address("ABC", "王 五"))
        .isEqualTo("otpauth://totp/Plumbline:%E7%8E%8B%20%E4%BA%94?secret=ABC&issuer=Plumbline");
    assertThat(SecretPicture.of("ABC", "unit")).startsWith("<svg").doesNotContain("style");
  }

  private static String code(long step) {
    return Totp.code(key(20), step, Totp.COMMON_ALGORITHM, Totp.COMMON_DIGITS);
  }

  private static byte[] key(int length) {
    return SEED.repeat(4).substring(0, length).getBytes(StandardCharsets.US_ASCII);
  }
}
