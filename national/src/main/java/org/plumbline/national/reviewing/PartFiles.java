package org.plumbline.national.reviewing;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.plumbline.model.text.Bilingual;
import org.plumbline.national.files.Folder;
import org.plumbline.national.files.RowFile;
import org.plumbline.national.rows.PlanColumns;

/** The files that one part adds to the results. They appear when all of them are whole. */
final class PartFiles implements Closeable {

  static final String FINDINGS = "findings";
  static final String SCORES = "scores";
  static final String ERRORS = "errors";
  static final String PLANS = "plans";
  static final List<String> FOLDERS = List.of(FINDINGS, SCORES, ERRORS, PLANS);

  private final RowFile findings;
  private final RowFile scores;
  private final RowFile errors;
  private final RowFile plans;

  private PartFiles(RowFile findings, RowFile scores, RowFile errors, RowFile plans) {
    this.findings = findings;
    this.scores = scores;
    this.errors = errors;
    this.plans = plans;
  }

  static PartFiles begin(Part part, ReviewSettings settings, long attempt) throws IOException {
    Folder out = Folder.at(settings.out());
    StructType columns =
        settings.messages() ? ResultColumns.FINDING_WITH_WORDS : ResultColumns.FINDING;
    return new PartFiles(
        file(out, FINDINGS, part, columns, attempt),
        file(out, SCORES, part, ResultColumns.SCORE, attempt),
        file(out, ERRORS, part, ResultColumns.ERROR, attempt),
        file(out, PLANS, part, PlanColumns.SCHEMA, attempt));
  }

  private static RowFile file(
      Folder out, String folder, Part part, StructType columns, long attempt) throws IOException {
    return RowFile.begin(
        out.below(folder).file(part.name() + ".parquet"), attempt, columns, Map.of());
  }

  void finding(Row row) throws IOException {
    findings.add(row);
  }

  void score(Row row) throws IOException {
    scores.add(row);
  }

  /** A plan of a document, so that the analysis need not read documents again. */
  void plan(Row row) throws IOException {
    plans.add(row);
  }

  /**
   * Something that could not be read.
   *
   * @param plan its place in the part, where it is a row
   */
  void error(String kind, String file, Integer plan, String code, Bilingual message)
      throws IOException {
    errors.add(RowFactory.create(kind, file, plan, code, message.zh(), message.en()));
  }

  void complete() {
    findings.complete();
    scores.complete();
    errors.complete();
    plans.complete();
  }

  @Override
  public void close() throws IOException {
    findings.close();
    scores.close();
    errors.close();
    plans.close();
  }
}
