package org.plumbline.national.report;

import org.plumbline.model.text.Bilingual;

/** Text on its way into a page. */
final class Markup {

  private Markup() {}

  /** Both languages; the style shows the one that is chosen. */
  static String both(Bilingual text) {
    return "<span lang=\"zh\">"
        + escaped(text.zh())
        + "</span><span lang=\"en\">"
        + escaped(text.en())
        + "</span>";
  }

  /** Inside SVG, where a span has no meaning. */
  static String bothInChart(Bilingual text) {
    return "<tspan lang=\"zh\">"
        + escaped(text.zh())
        + "</tspan><tspan lang=\"en\">"
        + escaped(text.en())
        + "</tspan>";
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
