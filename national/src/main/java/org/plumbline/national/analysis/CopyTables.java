package org.plumbline.national.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.plumbline.national.files.Folder;
import org.plumbline.national.files.RowFile;

/** The table of copies. */
public final class CopyTables {

  private final Folder out;

  CopyTables(Folder out) {
    this.out = out;
  }

  /**
   * 雷同关系. How many plans are copies of those of another unit, another year, or of their own unit.
   *
   * @param equal how many of them are equal in all indicators and targets
   */
  public record Relation(String relation, long plans, long equal) {}

  /** Writes the copies as they come; of a plan that is a copy of several, each is counted once. */
  List<Relation> write(Iterator<Row> copies) throws IOException {
    Map<String, long[]> counts = new TreeMap<>();
    try (RowFile file =
        RowFile.begin(out.below("copies").file("copies.parquet"), 0, Copies.PAIR, Map.of())) {
      String before = "";
      while (copies.hasNext()) {
        Row copy = copies.next();
        file.add(copy);
        String plan =
            copy.getInt(3)
                + "\n"
                + copy.getString(4)
                + "\n"
                + copy.getString(5)
                + "\n"
                + copy.getString(6);
        if (!plan.equals(before)) {
          long[] count = counts.computeIfAbsent(copy.getString(0), _ -> new long[2]);
          count[0]++;
          count[1] += copy.getInt(1) == 1000 ? 1 : 0;
        }
        before = plan;
      }
      file.complete();
    }
    List<Relation> relations = new ArrayList<>();
    counts.forEach((relation, count) -> relations.add(new Relation(relation, count[0], count[1])));
    return relations;
  }
}
