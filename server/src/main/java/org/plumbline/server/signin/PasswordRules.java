package org.plumbline.server.signin;

import java.util.Locale;
import java.util.Optional;

/** What a password must be, whoever chooses it. */
final class PasswordRules {

  /** A name this short occurs in a good password by chance. */
  private static final int SHORTEST_NAME = 2;

  /** Fewer different characters than this are a pattern, however long. */
  private static final int DIFFERENT = 4;

  private static final String ROWS =
      "0123456789 qwertyuiop asdfghjkl zxcvbnm abcdefghijklmnopqrstuvwxyz 1qaz2wsx3edc4rfv";

  private final AccountSettings.Passwords settings;
  private final CommonPasswords common = CommonPasswords.bundled();

  PasswordRules(AccountSettings.Passwords settings) {
    this.settings = settings;
  }

  /** The first fault of {@code password} for the account of that login and name. */
  Optional<PasswordFault> check(String password, String login, String name) {
    int length = password.codePointCount(0, password.length());
    String plain = password.toLowerCase(Locale.ROOT);
    if (length < settings.minimumLength()) {
      return Optional.of(PasswordFault.TOO_SHORT);
    }
    if (length > settings.maximumLength()) {
      return Optional.of(PasswordFault.TOO_LONG);
    }
    if (plain.contains(login.toLowerCase(Locale.ROOT))) {
      return Optional.of(PasswordFault.HOLDS_LOGIN);
    }
    if (name.length() >= SHORTEST_NAME && plain.contains(name.toLowerCase(Locale.ROOT))) {
      return Optional.of(PasswordFault.HOLDS_NAME);
    }
    if (common.hold(password)) {
      return Optional.of(PasswordFault.COMMON);
    }
    return isPattern(plain) ? Optional.of(PasswordFault.PATTERN) : Optional.empty();
  }

  private static boolean isPattern(String plain) {
    return plain.chars().distinct().count() < DIFFERENT || isRowOfKeys(plain);
  }

  /** Whether it is keys or letters in their order, forwards or backwards, perhaps repeated. */
  private static boolean isRowOfKeys(String plain) {
    String backwards = new StringBuilder(plain).reverse().toString();
    for (String row : ROWS.split(" ")) {
      String rows = row.repeat(plain.length() / row.length() + 2);
      if (rows.contains(plain) || rows.contains(backwards)) {
        return true;
      }
    }
    return false;
  }
}
