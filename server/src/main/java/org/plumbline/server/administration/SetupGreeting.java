package org.plumbline.server.administration;

import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.text.Bilingual;
import org.plumbline.server.running.Greeting;
import org.plumbline.server.signin.AccountSettings;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever starts an empty installation how its administrators come to be. */
@Component
class SetupGreeting implements Greeting {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final Setup setup;
  private final AccountSettings.Links settings;
  private final Environment environment;
  private final Clock clock;

  SetupGreeting(Setup setup, AccountSettings settings, Environment environment, Clock clock) {
    this.setup = setup;
    this.settings = settings.links();
    this.environment = environment;
    this.clock = clock;
  }

  @Override
  public List<Bilingual> lines() {
    String address = "http://localhost:" + environment.getProperty("local.server.port");
    List<Bilingual> lines = new ArrayList<>();
    setup
        .open()
        .ifPresent(secret ->
            lines.add(
                Bilingual.format(
                    "还没有账号。请用此链接设置三员（一次有效，%2$s 前）：%1$s",
                    "There are no accounts yet. Set up the three administrators with this link, good"
                        + " once until %2$s: %1$s",
                    address + "/setup/" + secret,
                    MINUTE.format(
                        clock.instant().plus(settings.setup()).atZone(ZoneId.systemDefault())))));
    for (Setup.Waiting waiting : setup.renewLinks()) {
      lines.add(
          Bilingual.format(
              "%s（%s）还没有设置密码。新链接（一次有效）：%s",
              "%s (%s) has not set a password yet. New link, good once: %s",
              waiting.login(),
              waiting.role().code(),
              address + "/enter/" + waiting.secret()));
    }
    return lines;
  }
}
