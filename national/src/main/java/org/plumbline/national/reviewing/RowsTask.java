package org.plumbline.national.reviewing;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.text.Bilingual;
import org.plumbline.national.counting.Tally;
import org.plumbline.national.rows.DamagedRowException;

/** Reviews a part that is a file of rows. */
final class RowsTask implements FlatMapFunction<Iterator<Row>, Tally> {

  private static final long serialVersionUID = 1L;

  private final Part part;
  private final ReviewSettings settings;

  RowsTask(Part part, ReviewSettings settings) {
    this.part = part;
    this.settings = settings;
  }

  @Override
  public Iterator<Tally> call(Iterator<Row> rows) throws IOException {
    Engine engine = Engine.of(settings);
    try (PartFiles files = PartFiles.begin(part, settings, TaskContext.get().taskAttemptId())) {
      PartReview review = new PartReview(engine, settings, files);
      reviewAll(rows, engine, review);
      Tally tally = review.tally();
      files.complete();
      return List.of(tally).iterator();
    }
  }

  private void reviewAll(Iterator<Row> rows, Engine engine, PartReview review) throws IOException {
    while (hasNext(rows, review)) {
      Row row = rows.next();
      try {
        PerformancePlan plan = engine.rows().plan(row);
        review.beginUnitOf(plan);
        review.review(plan, file());
      } catch (DamagedRowException e) {
        review.pass(
            "row",
            file(),
            "damaged_row",
            Bilingual.of("这一行不是绩效目标表：" + e.getMessage(), "This row is no plan: " + e.getMessage()));
      }
    }
  }

  /** A file that breaks off costs what follows in it, and nothing else. */
  private boolean hasNext(Iterator<Row> rows, PartReview review) throws IOException {
    try {
      return rows.hasNext();
    } catch (RuntimeException e) {
      throw e; // a task that is killed, or a failure of ours
    } catch (Exception e) { // Scala throws checked ones without saying so
      review.pass(
          "file",
          file(),
          "damaged_file",
          Bilingual.of(
              "文件从这一行起无法读取：" + e.getMessage(),
              "The file cannot be read from this row on: " + e.getMessage()));
      return false;
    }
  }

  private String file() {
    return part.files().getFirst();
  }
}
