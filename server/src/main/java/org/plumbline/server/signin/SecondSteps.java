package org.plumbline.server.signin;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.bouncycastle.util.encoders.Base32;
import org.plumbline.server.audit.Change;
import org.plumbline.server.audit.Events;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The second steps of accounts: their secrets, and the codes for when the telephone is lost. */
@Component
public class SecondSteps {

  private static final int RECOVERY_CODES = 10;
  private static final int RECOVERY_BYTES = 10;

  private final JdbcClient database;
  private final StepSecrets secrets;
  private final Events events;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  SecondSteps(JdbcClient database, StepSecrets secrets, Events events, Clock clock) {
    this.database = database;
    this.secrets = secrets;
    this.events = events;
    this.clock = clock;
  }

  public boolean isOn(long account) {
    return secrets.has(account);
  }

  public boolean isRequired(long account) {
    return database
        .sql("SELECT totp_required FROM account WHERE id = ?")
        .param(account)
        .query(Boolean.class)
        .single();
  }

  /** A secret for somebody who is about to set the step up. */
  public String newSecret() {
    return Totp.newSecret();
  }

  /**
   * Switches it on, once a right code shows that the app has the secret; gives the recovery codes,
   * which nobody sees again. Empty where the code is wrong.
   */
  @Transactional
  public Optional<List<String>> switchOn(long account, String secret, String code) {
    OptionalLong step = Totp.findStep(secret, plain(code), clock.instant());
    if (step.isEmpty()) {
      return Optional.empty();
    }
    secrets.keep(account, secret);
    database
        .sql("UPDATE account SET totp_last_step = ? WHERE id = ?")
        .params(step.getAsLong(), account)
        .update();
    List<String> codes = renewCodes(account);
    events.add(Change.of("second_step_switched_on", subject(account)));
    return Optional.of(codes);
  }

  @Transactional
  public void switchOff(long account) {
    secrets.forget(account);
    database.sql("DELETE FROM recovery_code WHERE account_id = ?").param(account).update();
    events.add(Change.of("second_step_switched_off", subject(account)));
  }

  /** Whether {@code code} is right now: of the app and not used before, or a recovery code. */
  @Transactional
  public boolean use(long account, String code) {
    String plain = plain(code);
    return useOfApp(account, plain) || useRecovery(account, plain);
  }

  /** New recovery codes; the old ones are void. */
  @Transactional
  public List<String> replaceCodes(long account) {
    List<String> codes = renewCodes(account);
    events.add(Change.of("recovery_codes_replaced", subject(account)));
    return codes;
  }

  public int codesLeft(long account) {
    return database
        .sql("SELECT count(*) FROM recovery_code WHERE account_id = ?")
        .param(account)
        .query(Integer.class)
        .single();
  }

  private boolean useOfApp(long account, String code) {
    Optional<String> secret = secrets.find(account);
    OptionalLong step =
        secret.isPresent()
            ? Totp.findStep(secret.get(), code, clock.instant())
            : OptionalLong.empty();
    return step.isPresent()
        && database
                .sql(
                    "UPDATE account SET totp_last_step = :step WHERE id = :id AND totp_last_step < :step")
                .param("step", step.getAsLong())
                .param("id", account)
                .update()
            > 0;
  }

  private boolean useRecovery(long account, String code) {
    boolean used =
        database
                .sql("DELETE FROM recovery_code WHERE account_id = ? AND hash = ?")
                .params(account, Secrets.digest(code))
                .update()
            > 0;
    if (used) {
      events.add(Change.of("recovery_code_used", subject(account)));
    }
    return used;
  }

  private List<String> renewCodes(long account) {
    database.sql("DELETE FROM recovery_code WHERE account_id = ?").param(account).update();
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < RECOVERY_CODES; i++) {
      byte[] bytes = new byte[RECOVERY_BYTES];
      random.nextBytes(bytes);
      String code = Base32.toBase32String(bytes).toLowerCase(Locale.ROOT);
      database
          .sql("INSERT INTO recovery_code (account_id, hash) VALUES (?, ?)")
          .params(account, Secrets.digest(code))
          .update();
      codes.add(String.join("-", code.split("(?<=\\G.{4})")));
    }
    return List.copyOf(codes);
  }

  /** As people type it: with blanks, dashes, capitals. */
  private static String plain(String code) {
    return code.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
  }

  private static String subject(long account) {
    return "account/" + account;
  }
}
