package org.plumbline.server.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.reading.grid.Block;
import org.plumbline.reading.grid.Cell;
import org.plumbline.reading.grid.Grid;
import org.plumbline.server.importing.Correction.Place;
import org.plumbline.server.plans.PlanContent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A document with corrections laid over it, for the reader to read once more. */
final class CorrectedBlocks implements UnaryOperator<Block> {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Map<Place, Correction> corrections = new HashMap<>();

  CorrectedBlocks(List<Correction> corrections) {
    corrections.forEach(correction -> this.corrections.put(correction.place(), correction));
  }

  @Override
  public Block apply(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> paragraph(paragraph);
      case Block.Table(Grid grid) -> new Block.Table(grid(grid));
    };
  }

  private Block paragraph(Block.Paragraph line) {
    Correction correction = corrections.get(new Place(0, line.number(), 0));
    return correction == null
        ? line
        : new Block.Paragraph(line.number(), line.page(), correction.corrected());
  }

  private Grid grid(Grid grid) {
    if (corrections.keySet().stream().noneMatch(place -> place.table() == grid.table())) {
      return grid;
    }
    Map<Place, Correction> left = new HashMap<>(corrections);
    left.keySet().removeIf(place -> place.table() != grid.table());
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : grid.cells()) {
      Correction correction = left.remove(new Place(grid.table(), cell.row(), cell.column()));
      cells.add(correction == null ? cell : with(cell, correction.corrected()));
    }
    // places the document leaves out altogether, where nothing was printed
    left.forEach((place, correction) -> {
      if (grid.at(place.row(), place.column()).isEmpty()) {
        cells.add(Cell.single(place.row(), place.column(), correction.corrected()));
      }
    });
    cells.sort(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column));
    return new Grid(grid.table(), grid.page(), cells);
  }

  private static Cell with(Cell cell, String text) {
    return new Cell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), text);
  }

  /** The plan with every place saying again what the document prints there. */
  PerformancePlan withPrintedPlaces(PerformancePlan plan) {
    if (corrections.isEmpty()) {
      return plan;
    }
    JsonNode tree = JSON.readTree(PlanContent.write(plan));
    restore(tree);
    return PlanContent.read(JSON.writeValueAsString(tree));
  }

  private void restore(JsonNode node) {
    if (node instanceof ObjectNode place && place.has("document") && place.has("column")) {
      Correction correction =
          corrections.get(
              new Place(
                  place.get("table").asInt(),
                  place.get("row").asInt(),
                  place.get("column").asInt()));
      if (correction != null) {
        place.put("text", correction.printed());
      }
      return;
    }
    node.forEach(this::restore);
  }
}
