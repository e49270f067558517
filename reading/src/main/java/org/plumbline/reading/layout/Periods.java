package org.plumbline.reading.layout;

import java.util.regex.Pattern;

/** Labels that name a part of the year: {@code 1-7月执行情况} is the same label as 1-6月执行情况. */
final class Periods {

  private static final Pattern PERIOD =
      Pattern.compile("^(?:\\d{4}年)?\\d{1,2}月?[-—–~至]\\d{1,2}月(?:份|底)?");

  private Periods() {}

  /** The label with its months replaced by the word for a period. */
  static String general(String core) {
    return PERIOD.matcher(core).replaceFirst("期间");
  }
}
