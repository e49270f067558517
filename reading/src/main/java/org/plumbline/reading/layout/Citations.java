package org.plumbline.reading.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the documents a text cites: by number, by title, by the number of a standard. */
final class Citations {

  /** 青政发〔2021〕18号, with whatever brackets, or one of them missing. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "([\\u4e00-\\u9fff]{2,12})\\s*[〔\\[［【（(﹝]?\\s*((?:19|20)\\d{2})\\s*[〕\\]］】）)﹞]?"
              + "\\s*第?\\s*\\d+\\s*号");

  private static final Pattern TITLE = Pattern.compile("《[^》]+》");

  /** GB5461-2016, GB/T 22239-2019, DB37/T 1234-2020. */
  private static final Pattern STANDARD =
      Pattern.compile("[A-Z]{2,4}\\d{0,2}(?:/[A-Z]{1,2})?\\s?\\d+(?:\\.\\d+)*[-—–]\\d{4}");

  /** What may stand before the office whose number is cited. */
  private static final Pattern LEAD =
      Pattern.compile("^.*(?:根据|按照|依据|参照|依照|标准|文件|以及|和|与|及|见|按)(?=[\\u4e00-\\u9fff]{2})");

  private record Found(int start, String text) {}

  private Citations() {}

  static List<String> none() {
    return List.of();
  }

  /** The citations of {@code text} as printed, in order, each once. */
  static List<String> in(String text) {
    List<Found> found = new ArrayList<>();
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      String office = number.group(1);
      int lead = office.length() - LEAD.matcher(office).replaceFirst("").length();
      found.add(new Found(number.start() + lead, number.group().substring(lead)));
    }
    collect(TITLE, text, found);
    collect(STANDARD, text, found);
    return found.stream()
        .sorted(Comparator.comparingInt(Found::start))
        .map(Found::text)
        .distinct()
        .toList();
  }

  private static void collect(Pattern pattern, String text, List<Found> found) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(new Found(matcher.start(), matcher.group()));
    }
  }
}
