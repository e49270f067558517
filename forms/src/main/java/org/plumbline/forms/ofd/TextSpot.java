package org.plumbline.forms.ofd;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plumbline.forms.archive.XmlText;

/**
 * 文字定位. Characters that one font prints, each a step away from the one before: along a line, or to
 * the beginning of the next line of a paragraph.
 */
final class TextSpot {

  private final double left;
  private final double baseline;
  private final StringBuilder text = new StringBuilder();
  private final List<String> along = new ArrayList<>();
  private final List<String> down = new ArrayList<>();
  private double last;

  TextSpot(double left, double baseline) {
    this.left = left;
    this.baseline = baseline;
    this.last = left;
  }

  /** A character at a place that is {@code lower} than the one before. */
  void add(int character, double x, double lower) {
    if (!text.isEmpty()) {
      along.add(length(x - last));
      down.add(length(lower));
    }
    text.appendCodePoint(character);
    last = x;
  }

  String xml() {
    StringBuilder xml = new StringBuilder("<ofd:TextCode X=\"").append(place(left));
    xml.append("\" Y=\"").append(place(baseline));
    if (!along.isEmpty()) {
      xml.append("\" DeltaX=\"").append(runs(along));
    }
    if (down.stream().anyMatch(step -> !step.equals("0"))) {
      xml.append("\" DeltaY=\"").append(runs(down));
    }
    return xml.append("\">")
        .append(XmlText.escaped(text.toString()))
        .append("</ofd:TextCode>")
        .toString();
  }

  /** Equal steps in the short form: {@code g}, how many, how far. */
  private static String runs(List<String> steps) {
    List<String> runs = new ArrayList<>();
    for (int from = 0; from < steps.size(); ) {
      int to = from + 1;
      while (to < steps.size() && steps.get(to).equals(steps.get(from))) {
        to++;
      }
      if (to - from > 2) {
        runs.add("g " + (to - from) + " " + steps.get(from));
      } else {
        runs.addAll(steps.subList(from, to));
      }
      from = to;
    }
    return String.join(" ", runs);
  }

  /** A place on the page: a tenth of a millimetre is as fine as one sees. */
  static String place(double millimetres) {
    return decimal("%.1f", millimetres);
  }

  /** A length that adds up along a line. */
  static String length(double millimetres) {
    return decimal("%.2f", millimetres);
  }

  private static String decimal(String format, double value) {
    String text = String.format(Locale.ROOT, format, value);
    return text.replaceAll("0+$", "").replaceAll("\\.$", "");
  }
}
