package org.plumbline.forms.year;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.model.text.Bilingual;

/** 全年一览表. The years of programmes as a page of documentation, first in Chinese, then in English. */
public final class YearsMarkdown {

  private final YearTable table;
  private final Writer out;
  private final Function<Bilingual, String> language;

  private YearsMarkdown(YearTable table, Function<Bilingual, String> language, Writer out) {
    this.table = table;
    this.language = language;
    this.out = out;
  }

  /**
   * Writes the page; the same years give the same bytes.
   *
   * @param introduction what the table is about
   */
  public static void write(
      List<ProgrammeYear> years, Bilingual title, Bilingual introduction, Writer out) {
    YearTable table = YearTable.of(years);
    new YearsMarkdown(table, Bilingual::zh, out).write(title, introduction);
    new YearsMarkdown(table, Bilingual::en, out).write(title, introduction);
  }

  private void write(Bilingual title, Bilingual introduction) {
    line("# " + say(title)).line("").line(say(introduction)).line("");
    line(
        table.columns().stream()
            .map(this::say)
            .collect(Collectors.joining(" | ", "| # | " + say("项目", "Programme") + " | ", " |")));
    line("| --- | --- |" + " --- |".repeat(table.columns().size()));
    int number = 1;
    for (YearTable.Row row : table.rows()) {
      String programme = cell(row.name()) + "<br>" + row.budget() + "<br>" + row.pack();
      line(
          row.cells().stream()
              .map(this::say)
              .collect(
                  Collectors.joining(" | ", "| " + number++ + " | " + programme + " | ", " |")));
    }
    line("").line("## " + say("没有做到或存疑的", "What is left open")).line("");
    number = 1;
    for (YearTable.Row row : table.rows()) {
      line(number++ + ". **" + cell(row.name()) + "**");
      row.gaps().forEach(gap -> line("   - " + say(gap)));
    }
    line("");
  }

  private String say(String zh, String en) {
    return say(Bilingual.of(zh, en));
  }

  private String say(Bilingual text) {
    return cell(language.apply(text));
  }

  /** A bar would end the cell, a line end the row. */
  private static String cell(String text) {
    return text.replace("|", "\\|").replaceAll("\\s+", " ").strip();
  }

  private YearsMarkdown line(String line) {
    try {
      out.write(line);
      out.write('\n');
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
