package org.plumbline.national.making;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.sql.Row;
import org.plumbline.national.counting.Tally;
import org.plumbline.national.files.Folder;
import org.plumbline.national.files.RowFile;
import org.plumbline.national.rows.PlanColumns;
import org.plumbline.national.rows.PlanRows;

/** Makes one part of a year and writes it. */
final class MakePart implements Function<YearPart, Tally> {

  static final String PLANS = "plans";
  static final String INDICATORS = "indicators";
  static final String COMPACT = "compact";
  static final String COPIED = "copied";
  static final String DEFECT = "defect/";

  private static final long serialVersionUID = 1L;

  private final YearOrder order;
  private final boolean documents;
  private final String out;

  MakePart(YearOrder order, boolean documents, String out) {
    this.order = order;
    this.documents = documents;
    this.out = out;
  }

  @Override
  public Tally call(YearPart part) throws IOException {
    UnitMaker units = UnitMaker.of(order);
    PlanRows rows = PlanRows.bundled();
    Tally tally = new Tally();
    Folder folder = Folder.at(out);
    long attempt = TaskContext.get().taskAttemptId();
    try (RowFile file =
        RowFile.begin(
            folder.below("plans").file(part.file()),
            attempt,
            PlanColumns.SCHEMA,
            Map.of(
                "plumbline.declaration",
                Manifest.DECLARATION,
                "plumbline.seed",
                Long.toString(order.seed())))) {
      for (int unit = part.from(); unit < part.to(); unit++) {
        List<MadePlan> plans = units.plans(unit, part.year());
        for (MadePlan made : plans) {
          Row row = rows.row(made.plan());
          file.add(row);
          count(made, row, tally);
        }
        if (documents) {
          folder
              .below("documents")
              .write(part.year() + "-" + unit + ".docx", UnitDocument.of(plans));
        }
      }
      file.complete();
    }
    return tally;
  }

  private static void count(MadePlan made, Row row, Tally tally) {
    tally.add(PLANS, 1);
    tally.add(INDICATORS, made.plan().indicators().size());
    tally.add(COMPACT, PlanRows.isCompact(row) ? 1 : 0);
    tally.add(COPIED, made.copied() ? 1 : 0);
    made.defects().forEach(defect -> tally.add(DEFECT + defect.rule(), 1));
  }
}
