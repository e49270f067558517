package org.plumbline.national.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.plumbline.model.text.Bilingual;

/**
 * 条形图. Bars with their figures written beside them, so that nothing hangs on colour, and the same
 * as a table for those who do not see them.
 */
final class BarChart {

  private static final int LABEL = 250;
  private static final int LENGTH = 340;
  private static final int WIDTH = 680;
  private static final int LINE = 24;

  private final Bilingual title;
  private final Bilingual measure;
  private final List<Bar> bars;

  /**
   * A chart.
   *
   * @param measure what the figures are
   */
  BarChart(Bilingual title, Bilingual measure, List<Bar> bars) {
    this.title = title;
    this.measure = measure;
    this.bars = List.copyOf(bars);
  }

  /**
   * 条. One line of a chart.
   *
   * @param printed the figure as it is written
   */
  record Bar(Bilingual label, BigDecimal value, String printed) {

    static Bar of(Bilingual label, long count) {
      return new Bar(label, BigDecimal.valueOf(count), "%,d".formatted(count));
    }
  }

  String html() {
    if (bars.isEmpty()) {
      return "<p>" + Markup.both(Bilingual.of("没有数据。", "Nothing to show.")) + "</p>\n";
    }
    return "<figure>\n<figcaption>"
        + Markup.both(title)
        + "</figcaption>\n"
        + drawing()
        + table()
        + "</figure>\n";
  }

  private String drawing() {
    BigDecimal most =
        bars.stream().map(Bar::value).reduce(BigDecimal.ONE.movePointLeft(9), BigDecimal::max);
    StringBuilder svg =
        new StringBuilder(
            "<svg role=\"img\" aria-hidden=\"true\" viewBox=\"0 0 %d %d\">\n"
                .formatted(WIDTH, bars.size() * LINE + 4));
    for (int i = 0; i < bars.size(); i++) {
      Bar bar = bars.get(i);
      int top = i * LINE + 4;
      long length =
          bar.value()
              .multiply(BigDecimal.valueOf(LENGTH))
              .divide(most, 0, RoundingMode.HALF_UP)
              .longValue();
      svg.append(
          "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>"
              .formatted(LABEL - 8, top + 15, Markup.bothInChart(bar.label())));
      svg.append(
          "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>"
              .formatted(LABEL, top, Math.max(1, length), LINE - 6));
      svg.append(
          "<text x=\"%d\" y=\"%d\">%s</text>\n"
              .formatted(LABEL + length + 6, top + 15, Markup.escaped(bar.printed())));
    }
    return svg.append("</svg>\n").toString();
  }

  private String table() {
    StringBuilder html = new StringBuilder("<details><summary>");
    html.append(Markup.both(Bilingual.of("表格", "As a table")))
        .append("</summary><table><thead><tr><th></th><th>");
    html.append(Markup.both(measure)).append("</th></tr></thead><tbody>\n");
    for (Bar bar : bars) {
      html.append("<tr><th scope=\"row\">")
          .append(Markup.both(bar.label()))
          .append("</th><td>")
          .append(Markup.escaped(bar.printed()))
          .append("</td></tr>\n");
    }
    return html.append("</tbody></table></details>\n").toString();
  }
}
