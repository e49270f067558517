package org.plumbline.testkit.docx;

import java.util.Set;

/** 文字. Paragraphs and runs in WordprocessingML. */
public final class WordText {

  private static final String PARAGRAPH_PROPERTIES =
      "<w:pPr><w:spacing w:line=\"240\" w:lineRule=\"auto\"/><w:jc w:val=\"left\"/></w:pPr>";
  private static final String RUN_PROPERTIES =
      "<w:rPr><w:rFonts w:ascii=\"宋体\" w:hAnsi=\"宋体\" w:hint=\"eastAsia\"/>"
          + "<w:color w:val=\"000000\"/><w:sz w:val=\"21\"/></w:rPr>";
  private static final String CHANGED =
      " w:id=\"7\" w:author=\"审核\" w:date=\"2022-01-01T00:00:00Z\"";
  private static final int SPLIT = 2;

  private final Set<Quirk> quirks;

  public WordText(Set<Quirk> quirks) {
    this.quirks = Set.copyOf(quirks);
  }

  /** A paragraph for every line of {@code text}. */
  public String paragraphs(String text) {
    StringBuilder xml = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      xml.append(paragraph(line));
    }
    return xml.toString();
  }

  /** One paragraph; a line break in {@code text} is one inside the paragraph. */
  public String paragraph(String text) {
    String paragraph = "<w:p>" + PARAGRAPH_PROPERTIES + runs(text) + "</w:p>";
    return quirks.contains(Quirk.CONTENT_CONTROLS) ? control(paragraph) : paragraph;
  }

  /** {@code content} in a content control. */
  static String control(String content) {
    return "<w:sdt><w:sdtPr><w:alias w:val=\"控件\"/><w:id w:val=\"1\"/></w:sdtPr><w:sdtContent>"
        + content
        + "</w:sdtContent></w:sdt>";
  }

  /** The runs that print {@code text}. */
  public String runs(String text) {
    if (text.isEmpty()) {
      return "";
    }
    String runs = quirks.contains(Quirk.SPLIT_RUNS) ? splitRuns(text) : run(text);
    if (quirks.contains(Quirk.TRACKED_CHANGES)) {
      runs =
          "<w:ins"
              + CHANGED
              + ">"
              + runs
              + "</w:ins><w:del"
              + CHANGED
              + ">"
              + "<w:r><w:delText>已删除</w:delText></w:r></w:del>";
    }
    if (quirks.contains(Quirk.HIDDEN_TEXT)) {
      runs += "<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r>";
    }
    return runs;
  }

  private static String splitRuns(String text) {
    StringBuilder xml = new StringBuilder();
    int from = 0;
    while (from < text.length()) {
      int to =
          text.offsetByCodePoints(from, Math.min(SPLIT, text.codePointCount(from, text.length())));
      xml.append("<w:proofErr w:type=\"spellStart\"/><w:bookmarkStart w:id=\"")
          .append(from)
          .append("\" w:name=\"_B\"/>")
          .append(run(text.substring(from, to)))
          .append("<w:bookmarkEnd w:id=\"")
          .append(from)
          .append("\"/>");
      from = to;
    }
    return xml.toString();
  }

  private static String run(String text) {
    String printed =
        escape(text)
            .replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">")
            .replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">");
    return "<w:r>" + RUN_PROPERTIES + "<w:t xml:space=\"preserve\">" + printed + "</w:t></w:r>";
  }

  /** {@code text} as XML character data. */
  public static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
