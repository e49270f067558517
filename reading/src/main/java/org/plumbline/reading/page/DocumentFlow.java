package org.plumbline.reading.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.format.ReadingLimits;
import org.plumbline.reading.format.Unreadable;
import org.plumbline.reading.grid.Block;

/** Joins tables over page breaks and hands out blocks; holds one table and two pages at a time. */
public final class DocumentFlow {

  private static final PageLayout NO_PAGE = new PageLayout(0, 0, List.of());

  private final String name;
  private final ReadingLimits limits;
  private final Consumer<Block> sink;
  private final List<Block.Paragraph> afterTable = new ArrayList<>();
  private Optional<OpenTable> open = Optional.empty();
  private PageLayout last = NO_PAGE;
  private PageLayout beforeLast = NO_PAGE;
  private int tables;
  private int paragraphs;

  /**
   * A flow of one document.
   *
   * @param name for messages
   */
  public DocumentFlow(String name, ReadingLimits limits, Consumer<Block> sink) {
    this.name = name;
    this.limits = limits;
    this.sink = sink;
  }

  /**
   * The next page.
   *
   * @throws UnreadableDocumentException if a paragraph or a table of it is larger than allowed
   */
  public void add(PageLayout page) throws UnreadableDocumentException {
    for (PageElement element : page.elements()) {
      check(element);
    }
    int begun = appendToOpenTable(page);
    for (PageElement element : page.elements().subList(begun, page.elements().size())) {
      switch (element) {
        case PageElement.Text text -> addText(text, page.number());
        case PageElement.Table table -> {
          closeTable();
          open = Optional.of(new OpenTable(page, table));
          checkPlaces();
        }
      }
    }
    beforeLast = last;
    last = page;
  }

  /** Hands out what is held; the next page begins anew. */
  public void finish() {
    closeTable();
  }

  /** How many elements of {@code page} went to the table begun before, or stood above that part. */
  private int appendToOpenTable(PageLayout page) throws UnreadableDocumentException {
    List<PageElement> elements = page.elements();
    int first = 0;
    while (first < elements.size() && elements.get(first) instanceof PageElement.Text) {
      first++;
    }
    if (first < elements.size()
        && elements.get(first) instanceof PageElement.Table piece
        && isOnlyFurnitureBetween(page, first)
        && open.isPresent()
        && open.get().continuesWith(piece)) {
      for (PageElement element : elements.subList(0, first)) {
        addText((PageElement.Text) element, page.number());
      }
      open.get().append(page, piece);
      checkPlaces();
      return first + 1;
    }
    closeTable();
    return 0;
  }

  private void check(PageElement element) throws UnreadableDocumentException {
    int longest =
        switch (element) {
          case PageElement.Text text -> text.text().length();
          case PageElement.Table table ->
              table.cells().stream().mapToInt(cell -> cell.text().length()).max().orElse(0);
        };
    if (longest > limits.characters()) {
      throw Unreadable.textTooLong(name, limits.characters());
    }
  }

  private void checkPlaces() throws UnreadableDocumentException {
    if (open.isPresent() && open.get().places() > limits.places()) {
      throw Unreadable.tableTooLarge(name, limits.places());
    }
  }

  private boolean isOnlyFurnitureBetween(PageLayout page, int first) {
    List<PageElement> above = last.elements();
    int end = above.size();
    while (end > 0 && above.get(end - 1) instanceof PageElement.Text) {
      end--;
    }
    return end > 0
        && above.subList(end, above.size()).stream()
            .allMatch(element -> isFurniture(element, last, beforeLast, page))
        && page.elements().subList(0, first).stream()
            .allMatch(element -> isFurniture(element, page, last, beforeLast));
  }

  private static boolean isFurniture(
      PageElement element, PageLayout page, PageLayout... neighbours) {
    return element instanceof PageElement.Text text && Furniture.holds(text, page, neighbours);
  }

  private void addText(PageElement.Text text, int page) {
    if (open.isPresent()) {
      afterTable.add(new Block.Paragraph(0, OptionalInt.of(page), text.text()));
    } else {
      emit(page, text.text());
    }
  }

  private void closeTable() {
    open.ifPresent(this::emit);
    open = Optional.empty();
    afterTable.forEach(text -> emit(text.page().orElse(0), text.text()));
    afterTable.clear();
  }

  /** A frame around text is no table: its lines are paragraphs. */
  private void emit(OpenTable table) {
    if (table.isBox()) {
      table.cells().getFirst().text().lines().forEach(line -> emit(table.page(), line));
    } else {
      sink.accept(new Block.Table(table.close(++tables)));
    }
  }

  private void emit(int page, String text) {
    if (!text.isBlank()) {
      sink.accept(new Block.Paragraph(++paragraphs, OptionalInt.of(page), text));
    }
  }
}
