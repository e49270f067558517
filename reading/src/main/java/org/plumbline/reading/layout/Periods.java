package org.plumbline.reading.layout;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Labels that name a year or a part of it: {@code 1-7月执行情况} is the same label as 1-6月执行情况, and
 * {@code 2022年实际值} as 实际值.
 */
final class Periods {

  private static final Pattern PERIOD =
      Pattern.compile("^(?:\\d{4}年)?\\d{1,2}月?[-—–~至]\\d{1,2}月(?:份|底)?");

  private static final Pattern YEAR = Pattern.compile("^(20\\d{2})年度?(?=\\D{2,})");

  private Periods() {}

  private static final Pattern THIS_YEAR = Pattern.compile("^(?:本年度|当年度|本年|当年)(?=\\D{2,})");

  /** The same label with the usual word for this year: 本年度指标值 is 年度指标值. */
  static String annual(String core) {
    return THIS_YEAR.matcher(core).replaceFirst("年度");
  }

  /** The label with its months replaced by the word for a period. */
  static String general(String core) {
    return YEAR.matcher(PERIOD.matcher(core).replaceFirst("期间")).replaceFirst("");
  }

  /** The year with which a label begins: 2022 of 2022年实际值. */
  static OptionalInt year(String core) {
    Matcher year = YEAR.matcher(core);
    return year.find() ? OptionalInt.of(Integer.parseInt(year.group(1))) : OptionalInt.empty();
  }
}
