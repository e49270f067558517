package org.plumbline.reading.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the tables of a page by their lines, or by alignment, and the paragraphs around them. */
public final class PageAnalysis {

  private final PageContent page;
  private final List<PageElement> elements = new ArrayList<>();
  private final List<Glyph> outside = new ArrayList<>();
  private final List<Glyph> watermark = new ArrayList<>();

  private PageAnalysis(PageContent page) {
    this.page = page;
  }

  public static PageLayout of(PageContent page, StepBudget budget) {
    PageAnalysis analysis = new PageAnalysis(page);
    List<Ruling> horizontals = RulingMerger.merge(page.rulings(), true);
    List<Ruling> verticals = RulingMerger.merge(page.rulings(), false);
    List<RulingNet> nets = RulingNet.of(horizontals, verticals, budget);
    analysis.addRuledTables(nets);
    Set<Ruling> used =
        nets.stream().flatMap(net -> net.horizontals().stream()).collect(Collectors.toSet());
    analysis.addTextAround(horizontals.stream().filter(rule -> !used.contains(rule)).toList());
    return new PageLayout(page.number(), page.height(), analysis.elements);
  }

  private void addRuledTables(List<RulingNet> nets) {
    List<LatticeTable> tables =
        innermostFirst(nets.stream().map(Lattice::new).filter(Lattice::hasCells).toList()).stream()
            .map(LatticeTable::new)
            .toList();
    Optional<List<Glyph>> cell = Optional.empty();
    for (Glyph glyph : page.glyphs()) {
      if (glyph.isOblique()) {
        watermark.add(glyph);
        continue;
      }
      Optional<List<Glyph>> overrun = cell.filter(open -> glyph.isTightBehind(open.getLast()));
      cell =
          tables.stream()
              .flatMap(table -> table.cellAt(glyph).stream())
              .findFirst()
              .or(() -> overrun);
      cell.orElse(outside).add(glyph);
    }
    tables.forEach(table -> elements.add(table.build()));
  }

  /** Without frames around tables and without boxes, such as those to be ticked, inside cells. */
  private static List<Lattice> innermostFirst(List<Lattice> all) {
    return all.stream()
        .filter(lattice -> !lattice.isBox() || all.stream().noneMatch(lattice::overlaps))
        .sorted(Comparator.comparing(Lattice::area))
        .toList();
  }

  private void addTextAround(List<Ruling> freeRules) {
    AlignedTables aligned = AlignedTables.find(CellText.lines(outside, 0), freeRules);
    elements.addAll(aligned.tables());
    List<PageElement> tables = List.copyOf(elements);
    elements.addAll(Paragraphs.of(aligned.rest(), tables));
    for (int turns = 1; turns < CellText.DIRECTIONS; turns++) {
      elements.addAll(Paragraphs.of(CellText.lines(outside, turns), tables));
    }
    elements.sort(Comparator.comparing(PageElement::top));
    if (!watermark.isEmpty()) {
      String text = String.join("", watermark.stream().map(Glyph::text).toList());
      elements.add(new PageElement.Text(text.strip(), page.height(), page.height()));
    }
  }
}
