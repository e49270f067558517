package org.plumbline.cli;

import java.util.Locale;

/** How the constants of an option are written on the command line. */
final class OptionValue {

  private OptionValue() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
