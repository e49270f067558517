package org.plumbline.forms.html;

import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plumbline.model.source.Notice;
import org.plumbline.model.text.Bilingual;
import org.plumbline.model.text.Language;
import org.plumbline.reading.document.Explanation;
import org.plumbline.reading.layout.CellRole;
import org.plumbline.reading.layout.ExplainedCell;

/**
 * 读取说明页. One small page without scripts: the tables of the documents as they stood, each cell
 * coloured by what became of it. For users and authors of layouts.
 */
public final class ExplanationPage {

  private static final Bilingual TITLE = Bilingual.of("文件是怎样读取的", "How the documents were read");
  private static final String STYLE =
      """
      body { font-family: sans-serif; margin: 2em; line-height: 1.4 }
      table { border-collapse: collapse; margin: 1em 0 2em }
      td, th { border: 1px solid #999; padding: .25em .5em; vertical-align: top; white-space: pre-wrap }
      th { color: #666; font-weight: normal }
      small { display: block; color: #444; font-family: monospace }
      .used { background: #d9f2d9 } .label { background: #e3e9f7 }
      .decoration { background: #eee } .left_over { background: #ffd9b3 }
      """;

  private ExplanationPage() {}

  /**
   * Writes the page; the same explanations give the same bytes.
   *
   * @throws java.io.UncheckedIOException if {@code out} fails
   */
  public static void write(List<Explanation> explanations, Language language, Writer out) {
    Html html = new Html(out);
    html.trusted("<!DOCTYPE html>\n");
    html.in(
            Tag.of("html").with("lang", language == Language.ZH ? "zh-CN" : "en"),
            () -> {
              head(html, language);
              html.in(Tag.of("body"), () -> body(html, explanations, language));
            })
        .line();
  }

  private static void head(Html html, Language language) {
    html.in(
            Tag.of("head"),
            () -> {
              html.empty(Tag.of("meta").with("charset", "utf-8"));
              html.put(Tag.of("title"), TITLE.in(language));
              html.trusted("<style>\n").trusted(STYLE).trusted("</style>");
            })
        .line();
  }

  private static void body(Html html, List<Explanation> explanations, Language language) {
    html.put(Tag.of("h1"), TITLE.in(language)).line();
    html.in(
            Tag.of("p"),
            () -> {
              for (CellRole role : CellRole.values()) {
                html.put(Tag.of("span", role.code()), name(role).in(language)).text(" ");
              }
            })
        .line();
    for (Explanation explanation : explanations) {
      html.put(Tag.of("h2"), explanation.result().document().name()).line();
      Map<Integer, List<ExplainedCell>> tables =
          explanation.cells().stream()
              .collect(
                  Collectors.groupingBy(
                      cell -> cell.at().table(), TreeMap::new, Collectors.toList()));
      tables.forEach((table, cells) -> table(html, table, cells, language));
      notices(html, explanation.result().notices(), language);
    }
  }

  private static void table(Html html, int table, List<ExplainedCell> cells, Language language) {
    if (table > 0) {
      String word = Bilingual.of("表格 ", "Table ").in(language);
      html.put(Tag.of("h3"), word + table).line();
      new ExplainedTable(html, cells).write();
      return;
    }
    html.put(Tag.of("h3"), Bilingual.of("表格之外的文字", "Text outside the tables").in(language)).line();
    html.in(
            Tag.of("ul"),
            () ->
                cells.forEach(cell ->
                    html.in(
                        Tag.of("li", cell.role().code()),
                        () -> {
                          html.text(cell.at().text());
                          if (!cell.use().isEmpty()) {
                            html.put(Tag.of("small"), cell.use());
                          }
                        })))
        .line();
  }

  private static void notices(Html html, List<Notice> notices, Language language) {
    html.in(
            Tag.of("ul"),
            () ->
                notices.forEach(notice ->
                    html.put(Tag.of("li"), notice.code() + ": " + notice.message().in(language))))
        .line();
  }

  private static Bilingual name(CellRole role) {
    return switch (role) {
      case USED -> Bilingual.of("采用", "used");
      case LABEL -> Bilingual.of("标签", "label");
      case DECORATION -> Bilingual.of("无内容", "decoration");
      case LEFT_OVER -> Bilingual.of("未采用", "left over");
    };
  }
}
