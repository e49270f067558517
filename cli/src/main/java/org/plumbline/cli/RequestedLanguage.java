package org.plumbline.cli;

import java.util.Arrays;
import org.plumbline.model.text.Language;

/**
 * The language of a run. Found before the command line is parsed, because a line that does not
 * parse must be answered in it too.
 */
final class RequestedLanguage {

  private static final String OPTION = "--lang";

  private RequestedLanguage() {}

  /** The last one asked for; Chinese where none is, or one that is not spoken. */
  static Language in(String... arguments) {
    Language language = Language.ZH;
    for (int i = 0; i < arguments.length && !arguments[i].equals("--"); i++) {
      if (arguments[i].startsWith(OPTION + "=")) {
        language = named(arguments[i].substring(OPTION.length() + 1), language);
      } else if (arguments[i].equals(OPTION) && i + 1 < arguments.length) {
        language = named(arguments[i + 1], language);
      }
    }
    return language;
  }

  private static Language named(String code, Language otherwise) {
    return Arrays.stream(Language.values())
        .filter(language -> language.code().equalsIgnoreCase(code))
        .findFirst()
        .orElse(otherwise);
  }
}
