package org.plumbline.server.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class PasswordRulesTest {

  private final PasswordRules rules = new PasswordRules(settings(Map.of()).passwords());

  @ParameterizedTest
  @CsvSource({
    "Kurz3n!, TOO_SHORT",
    "my-wang.wu-2026, HOLDS_LOGIN",
    "我是王五不是别人啊哈哈, HOLDS_NAME",
    "1234567890, COMMON",
    "Password123!, COMMON",
    "2026Sunshine2026, COMMON",
    "woaini5201314, COMMON",
    "Admin@123456, COMMON",
    "qingdao2026!, COMMON",
    "aaaaaaaaaaaaaaaaaaa, PATTERN",
    "ababababababab, PATTERN",
    "klmnopqrstuvw, PATTERN",
    "98765432109, PATTERN",
    "lkjhgfdsaasdfghjkl, "
  })
  void sayWhatIsWrong(String password, PasswordFault fault) {
    if (fault == null) {
      assertThat(rules.check(password, "wang.wu", "王五")).isEmpty();
    } else {
      assertThat(rules.check(password, "wang.wu", "王五")).hasValue(fault);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"清明时节雨纷纷路上行人", "correct horse battery", "tR7#vbn-Quelle", "𠮷野家的牛肉饭真好吃呀"})
  void takeAGoodOne(String password) {
    assertThat(rules.check(password, "wang.wu", "王五")).isEmpty();
  }

  @Test
  void refuseAnEndlessOne() {
    assertThat(rules.check("字a1-".repeat(100), "wang.wu", "王五")).hasValue(PasswordFault.TOO_LONG);
  }

  @Test
  void areStrictByDefault() {
    AccountSettings settings = settings(Map.of());
    assertThat(settings.passwords().minimumLength()).isEqualTo(10);
    assertThat(settings.passwords().remembered()).isEqualTo(5);
    assertThat(settings.passwords().maximumAge()).isEmpty();
    assertThat(settings.lockOut().attempts()).isEqualTo(5);
    assertThat(settings.lockOut().duration()).isEqualTo(Duration.ofMinutes(15));
    assertThat(settings.sessions().perAccount()).isEqualTo(5);
    assertThat(settings.sessions().idle()).isEqualTo(Duration.ofMinutes(30));
    assertThat(settings.sessions().absolute()).isEqualTo(Duration.ofHours(12));
    assertThat(settings.links().setup()).isEqualTo(Duration.ofHours(24));
  }

  @Test
  void areSetByTheInstallation() {
    AccountSettings settings =
        settings(
            Map.of(
                "plumbline.accounts.passwords.minimum-length", "14",
                "plumbline.accounts.passwords.maximum-age", "90d"));
    assertThat(settings.passwords().minimumLength()).isEqualTo(14);
    assertThat(settings.passwords().maximumAge()).hasValue(Duration.ofDays(90));
  }

  static AccountSettings settings(Map<String, String> given) {
    return new Binder(new MapConfigurationPropertySource(given))
        .bindOrCreate("plumbline.accounts", AccountSettings.class);
  }
}
