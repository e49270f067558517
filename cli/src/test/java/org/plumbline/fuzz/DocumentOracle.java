package org.plumbline.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.model.source.SourceLocation;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.ReadingResult;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.document.DocumentReader;
import org.plumbline.reading.document.Explanation;
import org.plumbline.reading.document.PlanReader;
import org.plumbline.reading.grid.Block;
import org.plumbline.reading.grid.Cell;
import org.plumbline.reading.grid.Grid;
import org.plumbline.reading.layout.CellRole;
import org.plumbline.reading.layout.ExplainedCell;

/**
 * Any bytes are a document or are refused in our words. What was read hangs together: cells do not
 * overlap, every value stands where it says, and it can be written in every format.
 */
final class DocumentOracle {

  private static final DocumentReader BLOCKS = DocumentReader.withDefaults();
  private static final PlanReader PLANS = PlanReader.bundled();

  private final Map<Integer, Grid> grids = new HashMap<>();
  private int paragraphs;

  private DocumentOracle() {}

  static void check(String name, byte[] input) {
    DocumentBytes document = new DocumentBytes(name, input);
    DocumentOracle oracle = new DocumentOracle();
    try {
      BLOCKS.read(document, oracle::check);
      oracle.check(PLANS.explain(document, 0, OptionalInt.empty()));
    } catch (UnreadableDocumentException refusal) {
      assertThat(refusal.code()).matches("[a-z0-9_]+");
      assertThat(refusal.explanation().zh()).isNotBlank();
      assertThat(refusal.explanation().en()).isNotBlank();
    }
  }

  private void check(Block block) {
    switch (block) {
      case Block.Paragraph(int number, _, String text) -> {
        assertThat(number).isGreaterThan(paragraphs);
        assertThat(text).isNotNull();
        paragraphs = number;
      }
      case Block.Table(Grid grid) -> {
        assertThat(grids.put(grid.table(), grid)).as("tables of one number").isNull();
        grid.cells().forEach(cell -> check(grid, cell));
      }
    }
  }

  private static void check(Grid grid, Cell cell) {
    int lastRow = cell.row() + cell.rowSpan() - 1;
    int lastColumn = cell.column() + cell.columnSpan() - 1;
    assertThat(lastRow).isBetween(1, grid.rows());
    assertThat(lastColumn).isBetween(1, grid.columns());
    assertThat(grid.at(cell.row(), cell.column())).containsSame(cell);
    assertThat(grid.at(lastRow, lastColumn)).containsSame(cell);
  }

  private void check(Explanation explanation) {
    ReadingResult result = explanation.result();
    checkAccount(explanation);
    List<SourceLocation> places = new ArrayList<>();
    Places.collect(result, places);
    places.forEach(this::check);
    Outputs.check(result);
  }

  /** Of a table with a plan every printed cell has its role, and a left-over one its notice. */
  private void checkAccount(Explanation explanation) {
    Set<SourceLocation> told = new HashSet<>();
    explanation.cells().forEach(cell -> told.add(cell.at()));
    Set<Integer> plans =
        explanation.cells().stream()
            .filter(cell -> cell.role() == CellRole.USED)
            .map(cell -> cell.at().table())
            .collect(Collectors.toSet());
    for (ExplainedCell cell : explanation.cells()) {
      if (cell.role() == CellRole.LEFT_OVER && plans.contains(cell.at().table())) {
        // a part of a table that is no plan of its own has one notice, where it begins
        assertThat(explanation.result().notices())
            .as("notices for %s", cell.at())
            .anyMatch(notice -> notice.at().filter(at -> covers(at, cell.at())).isPresent());
      }
    }
    told.stream()
        .map(SourceLocation::table)
        .distinct()
        .flatMap(table -> Optional.ofNullable(grids.get(table)).stream())
        .forEach(grid ->
            grid.cells().stream()
                .filter(cell -> !cell.isBlank())
                .forEach(cell -> assertThat(told).contains(grid.locate(cell, 0))));
  }

  private static boolean covers(SourceLocation noticed, SourceLocation cell) {
    return noticed.table() == cell.table() && noticed.row() <= cell.row();
  }

  private void check(SourceLocation place) {
    if (!place.insideTable()) {
      assertThat(place.row()).as("paragraph").isBetween(0, paragraphs);
      return;
    }
    Cell cell =
        Optional.ofNullable(grids.get(place.table()))
            .flatMap(grid -> grid.at(place.row(), place.column()))
            .orElseThrow(() -> new AssertionError("No cell at " + place));
    assertThat(place.text()).isEqualTo(cell.text().strip());
  }
}
