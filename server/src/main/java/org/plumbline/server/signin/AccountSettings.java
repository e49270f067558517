package org.plumbline.server.signin;

import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How strictly accounts are guarded; {@code plumbline.accounts} in the configuration. */
@ConfigurationProperties("plumbline.accounts")
public record AccountSettings(
    @DefaultValue Passwords passwords,
    @DefaultValue LockOut lockOut,
    @DefaultValue Sessions sessions,
    @DefaultValue Links links) {

  /**
   * What a password must be.
   *
   * @param remembered how many former passwords may not come back
   * @param maximumAge after which a new one must be chosen; none means never
   */
  public record Passwords(
      @DefaultValue("10") int minimumLength,
      @DefaultValue("128") int maximumLength,
      @DefaultValue("5") int remembered,
      Optional<Duration> maximumAge) {}

  /**
   * What happens when somebody tries passwords.
   *
   * @param attempts wrong ones in a row that lock an account
   * @param duration for how long
   * @param attemptsPerAddress wrong ones from one address, whatever the accounts, within
   * @param addressWindow this time, before the address must wait
   */
  public record LockOut(
      @DefaultValue("5") int attempts,
      @DefaultValue("15m") Duration duration,
      @DefaultValue("50") int attemptsPerAddress,
      @DefaultValue("10m") Duration addressWindow) {}

  /**
   * How long somebody stays signed in.
   *
   * @param perAccount open at a time; a further one ends the one longest unused
   * @param idle without a request
   * @param absolute in all
   * @param unfinished between the password and the steps after it
   */
  public record Sessions(
      @DefaultValue("5") int perAccount,
      @DefaultValue("30m") Duration idle,
      @DefaultValue("12h") Duration absolute,
      @DefaultValue("10m") Duration unfinished) {}

  /** How long one-time links are good for. */
  public record Links(
      @DefaultValue("24h") Duration setup,
      @DefaultValue("72h") Duration invitation,
      @DefaultValue("24h") Duration reset) {}
}
