package org.plumbline.forms.html;

import java.util.List;
import org.plumbline.model.source.Severity;

/** Small horizontal bars; the figures stand beside them, so they say nothing to a screen reader. */
final class Bars {

  private static final int PER_CENT = 100;
  private static final int TENTHS = 10;

  private Bars() {}

  /** Counts worst first, on a scale that all bars of a table share. */
  static void stacked(Html html, List<Long> counts, long most) {
    html.in(
        Tag.of("span", "bar").with("aria-hidden", "true"),
        () -> {
          for (int i = 0; i < counts.size(); i++) {
            if (counts.get(i) > 0) {
              segment(html, Overview.WORST_FIRST.get(i), counts.get(i), most);
            }
          }
        });
  }

  static void single(Html html, Severity severity, long count, long most) {
    html.in(
        Tag.of("span", "bar").with("aria-hidden", "true"),
        () -> segment(html, severity, count, most));
  }

  private static void segment(Html html, Severity severity, long count, long most) {
    long tenths = count * PER_CENT * TENTHS / Math.max(1, most);
    html.in(
        Tag.of("i", severity.code())
            .with("style", "width:" + tenths / TENTHS + "." + tenths % TENTHS + "%"),
        () -> {});
  }
}
