package org.plumbline.forms.html;

import java.io.Writer;
import java.util.List;
import java.util.function.Consumer;
import org.plumbline.forms.year.YearTable;
import org.plumbline.model.text.Bilingual;
import org.plumbline.model.text.Language;

/** 全年一览页. A page that links all that was written of programmes over a year, and sums it up. */
public final class YearPage {

  private static final Bilingual TITLE =
      Bilingual.of("准绳：全年演示", "Plumbline: a year from beginning to end");
  private static final Bilingual SYNTHETIC = Bilingual.of("合成数据", "synthetic");
  private static final String STYLE =
      """
      body { font-family: sans-serif; margin: 2em auto; max-width: 90em; padding: 0 1em; line-height: 1.5 }
      table { border-collapse: collapse; margin: 1em 0 2em; font-size: .9em }
      td, th { border: 1px solid #999; padding: .3em .5em; vertical-align: top; text-align: left }
      th { background: #f0f0f0 }
      code { font-size: .85em; color: #555 }
      .synthetic { background: #fff3cd; border: 1px solid #b58900; padding: 0 .4em; font-size: .85em }
      p.synthetic { padding: .5em 1em; font-size: 1em }
      """;

  private final Html html;
  private final Language language;

  private YearPage(Html html, Language language) {
    this.html = html;
    this.language = language;
  }

  /**
   * A step of the year and what it wrote.
   *
   * @param command as a person would type it
   * @param synthetic whether made-up records stand behind the files
   */
  public record Step(Bilingual title, List<Link> links, String command, boolean synthetic) {

    public Step {
      links = List.copyOf(links);
    }
  }

  /** A file, by its path from the page. */
  public record Link(String path) {}

  /** Writes the page; the same steps and programmes give the same bytes. */
  public static void write(List<Step> steps, YearTable table, Language language, Writer out) {
    Html html = new Html(out);
    YearPage page = new YearPage(html, language);
    html.trusted("<!DOCTYPE html>\n");
    html.in(
            Tag.of("html").with("lang", language == Language.ZH ? "zh-CN" : "en"),
            () -> {
              page.head();
              html.in(Tag.of("body"), () -> page.body(steps, table));
            })
        .line();
  }

  private void head() {
    html.in(
            Tag.of("head"),
            () -> {
              html.empty(Tag.of("meta").with("charset", "utf-8"));
              html.empty(
                  Tag.of("meta")
                      .with("name", "viewport")
                      .with("content", "width=device-width, initial-scale=1"));
              html.put(Tag.of("title"), TITLE.in(language));
              html.trusted("<style>\n").trusted(STYLE).trusted("</style>");
            })
        .line();
  }

  private void body(List<Step> steps, YearTable table) {
    html.put(Tag.of("h1"), TITLE.in(language)).line();
    if (steps.stream().anyMatch(Step::synthetic)) {
      html.put(
              Tag.of("p", "synthetic"),
              say(
                  "计划是真实公开的文件；台账、支出和由此得出的一切结果都是编造的，只为演示，标有“合成数据”。",
                  "The plans are a published document. Registers, spending, and every result of"
                      + " them are made up, to show how it works, and marked \"synthetic\"."))
          .line();
    }
    html.in(Tag.of("ol"), () -> steps.forEach(this::step)).line();
    html.put(Tag.of("h2"), say("各项目", "Programmes")).line();
    html.in(Tag.of("table"), () -> table(table)).line();
    html.put(Tag.of("h2"), say("没有做到或存疑的", "What is left open")).line();
    html.in(Tag.of("ol"), () -> table.rows().forEach(this::gaps)).line();
  }

  private void step(Step step) {
    item(html -> {
      html.put(Tag.of("b"), step.title().in(language)).text(" ");
      if (step.synthetic()) {
        html.put(Tag.of("span", "synthetic"), SYNTHETIC.in(language)).text(" ");
      }
      for (Link link : step.links()) {
        html.put(Tag.link(link.path()), link.path()).text(" ");
      }
      html.empty(Tag.of("br")).put(Tag.of("code"), step.command());
    });
  }

  private void table(YearTable table) {
    html.in(
            Tag.of("tr"),
            () -> {
              html.put(Tag.columnHeader(""), "#");
              html.put(Tag.columnHeader(""), say("项目", "Programme"));
              table.columns().forEach(title -> html.put(Tag.columnHeader(""), title.in(language)));
            })
        .line();
    int number = 1;
    for (YearTable.Row row : table.rows()) {
      String place = Integer.toString(number++);
      html.in(
              Tag.of("tr"),
              () -> {
                html.put(Tag.of("td"), place);
                html.in(
                    Tag.rowHeader(""),
                    () -> html.text(row.name()).empty(Tag.of("br")).text(row.budget()));
                row.cells().forEach(cell -> html.put(Tag.of("td"), cell.in(language)));
              })
          .line();
    }
  }

  private void gaps(YearTable.Row row) {
    item(html -> {
      html.put(Tag.of("b"), row.name());
      html.in(
          Tag.of("ul"), () -> row.gaps().forEach(gap -> html.put(Tag.of("li"), gap.in(language))));
    });
  }

  private void item(Consumer<Html> content) {
    html.in(Tag.of("li"), () -> content.accept(html)).line();
  }

  private String say(String zh, String en) {
    return Bilingual.of(zh, en).in(language);
  }
}
