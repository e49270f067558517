package org.plumbline.forms.paged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.forms.sheet.Align;
import org.plumbline.forms.sheet.Block;
import org.plumbline.forms.sheet.Form;
import org.plumbline.forms.sheet.FormWriter;
import org.plumbline.forms.sheet.Page;
import org.plumbline.forms.sheet.Paragraph;
import org.plumbline.forms.sheet.Table;
import org.plumbline.forms.sheet.TextStyle;

/**
 * 排版. Forms on pages, each beginning on a new one; several have a table of contents before them.
 */
public final class PagedForms implements FormWriter {

  /**
   * The pages of one document, which are held until it ends: measured with 4,900 pages of the
   * founding document and a heap of 256 MB, 15 KB a page for pdf (90 MB held), 8 KB for OFD.
   */
  public static final int MOST_PAGES = 5000;

  private static final double AFTER_TITLE = 1.5;

  private static final double AFTER_TABLE = 1.5;

  /** Between the words of a foot and a number. */
  private static final double FOOT_GAP = 1;

  private final Page page;
  private final Typeface font;
  private final Press press;
  private final int mostPages;
  private final LineBreaks breaks;
  private final PageCanvas canvas;
  private final List<Entry> entries = new ArrayList<>();

  /** Where a form begins, from page 0 of the forms. */
  private record Entry(String name, int page) {}

  /**
   * 成品. The pages of a document.
   *
   * @param marks where each form begins
   */
  public record Printed(List<PrintedPage> pages, List<Mark> marks) {

    public Printed {
      pages = List.copyOf(pages);
      marks = List.copyOf(marks);
    }

    /** Everything that is printed: a file is told from others by what it says, not by its time. */
    public String text() {
      return pages.stream()
          .flatMap(page -> page.lines().stream())
          .map(PrintedPage.Line::text)
          .collect(Collectors.joining("\n"));
    }
  }

  /** 书签. A form and the page it begins on, from 0. */
  public record Mark(String name, int page) {}

  /** 付印. Writes the pages of a document in a format. */
  @FunctionalInterface
  public interface Press {
    void print(Printed printed) throws IOException;
  }

  public PagedForms(Page page, Typeface font, Press press) {
    this(page, font, press, MOST_PAGES);
  }

  /** With a limit of its own. */
  PagedForms(Page page, Typeface font, Press press, int mostPages) {
    this.mostPages = mostPages;
    this.page = page;
    this.font = font;
    this.press = press;
    this.breaks = new LineBreaks(font);
    this.canvas = new PageCanvas(page, font);
  }

  /**
   * Sets a form on pages.
   *
   * @throws TooManyPagesException if the document has become too long to be held
   */
  @Override
  public void add(Form form) {
    canvas.turn();
    entries.add(new Entry(form.name(), canvas.fullPages()));
    for (Block block : form.blocks()) {
      switch (block) {
        case Paragraph paragraph -> print(paragraph, canvas);
        case Table table -> {
          new TableFlow(table, canvas, breaks).print();
          canvas.down(AFTER_TABLE);
        }
      }
    }
    if (canvas.fullPages() >= mostPages) {
      throw new TooManyPagesException(mostPages);
    }
  }

  private void print(Paragraph paragraph, PageCanvas to) {
    for (TextLine line : breaks.lines(paragraph, page.textWidth())) {
      if (to.room() < line.height()) {
        to.turn();
      }
      to.line(line, page.margin(), page.textWidth(), to.top());
      to.down(line.height());
    }
    to.down(AFTER_TITLE);
  }

  @Override
  public void end() {
    try {
      press.print(finish());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Printed finish() {
    List<PrintedPage> forms = canvas.pages();
    List<PrintedPage> contents = entries.size() > 1 ? contents(contents(0).size()) : List.of();
    List<PrintedPage> all = new ArrayList<>(contents);
    all.addAll(forms);
    List<PrintedPage> numbered = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      numbered.add(numbered(all.get(i), i + 1, all.size()));
    }
    List<Mark> marks =
        entries.stream()
            .map(entry -> new Mark(entry.name(), entry.page() + contents.size()))
            .toList();
    return new Printed(numbered, marks);
  }

  /** A line for each form and the number of its page; as long whatever the numbers are. */
  private List<PrintedPage> contents(int pagesBefore) {
    PageCanvas to = new PageCanvas(page, font);
    print(Paragraph.of(TextStyle.TITLE, "目　录"), to);
    int number = 1;
    for (Entry entry : entries) {
      String shown = Integer.toString(entry.page() + pagesBefore + 1);
      Paragraph text = Paragraph.of(TextStyle.TABLE_TEXT, number++ + ". " + entry.name());
      TextLine line = breaks.lines(text, page.textWidth() - 20.0).getFirst();
      if (to.room() < line.height() + 1) {
        to.turn();
      }
      to.line(line, page.margin(), page.textWidth() - 20.0, to.top());
      Paragraph place = Paragraph.of(TextStyle.TABLE_TEXT, shown);
      TextLine end = breaks.lines(place.withAlign(Align.RIGHT), 20).getFirst();
      to.line(end, page.width() - page.margin() - 20.0, 20, to.top());
      to.down(line.height() + 1);
    }
    return to.pages();
  }

  /** The number stands by itself, so that what is around it is the same on all pages. */
  private PrintedPage numbered(PrintedPage printed, int number, int all) {
    PageCanvas foot = new PageCanvas(page, font);
    double y = page.height() - page.margin() / 2.0 - 3;
    Paragraph before = note("第");
    Paragraph count = note(Integer.toString(number));
    Paragraph after = note("页 共 " + all + " 页");
    double room = width(note(Integer.toString(all)));
    double left = (page.width() - width(before) - room - width(after)) / 2 - FOOT_GAP;
    foot(foot, before, left, y);
    left += width(before) + FOOT_GAP;
    foot(foot, after, left + room + FOOT_GAP, y);
    foot(foot, count, left + (room - width(count)) / 2, y);
    List<PrintedPage.Line> lines = new ArrayList<>(printed.lines());
    lines.addAll(foot.pages().getFirst().lines());
    return new PrintedPage(lines, printed.rules());
  }

  private static Paragraph note(String text) {
    return Paragraph.of(TextStyle.NOTE, text);
  }

  private double width(Paragraph note) {
    return font.width(note.text()) * TextLine.size(note.style());
  }

  private void foot(PageCanvas foot, Paragraph note, double left, double y) {
    foot.line(breaks.lines(note, page.textWidth()).getFirst(), left, page.textWidth(), y);
  }
}
