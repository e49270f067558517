package org.plumbline.review.quality;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.regulation.DataFile;
import org.plumbline.regulation.DataNode;
import org.plumbline.regulation.RegulationDataException;

/**
 * 标注语料. A document whose every cell was judged by a person; cells without a label were judged
 * sound.
 *
 * @param document path of the document, relative to the folder above that of the labels
 */
public record Labels(String document, int year, List<Label> defects) {

  private static final int PARTS = 4;

  public Labels {
    defects = List.copyOf(defects);
  }

  /**
   * Reads a file of labels; {@code name} names it in messages.
   *
   * @throws RegulationDataException naming file and key of what cannot be read
   */
  public static Labels parse(String name, InputStream stream) {
    DataNode file = DataFile.parse(name, stream);
    List<Label> defects = new ArrayList<>();
    for (DataNode plan : file.nodes("plans")) {
      for (List<String> parts : plan.lists("defects")) {
        defects.add(label(plan, parts));
      }
    }
    return new Labels(file.text("document"), file.integer("year"), defects);
  }

  private static Label label(DataNode plan, List<String> parts) {
    String[] cell = parts.getFirst().split("/", 2);
    if (parts.size() != PARTS || cell.length != 2) {
      throw new RegulationDataException(
          plan.path() + ".defects: expected [row/column, text, rule, reason], found " + parts);
    }
    try {
      return new Label(
          plan.integer("plan"),
          Integer.parseInt(cell[0]),
          Integer.parseInt(cell[1]),
          parts.get(1),
          parts.get(2),
          parts.get(3));
    } catch (NumberFormatException e) {
      throw new RegulationDataException(plan.path() + ".defects: not a cell: " + parts, e);
    }
  }
}
