package org.plumbline.national.reviewing;

import java.io.IOException;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.Function;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.text.Bilingual;
import org.plumbline.national.counting.Tally;
import org.plumbline.national.files.Folder;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.ReadingResult;
import org.plumbline.reading.UnreadableDocumentException;

/** Reads and reviews a part that is some documents. */
final class DocumentsTask implements Function<Part, Tally> {

  private static final long serialVersionUID = 1L;

  private final ReviewSettings settings;

  DocumentsTask(ReviewSettings settings) {
    this.settings = settings;
  }

  @Override
  public Tally call(Part part) throws IOException {
    Engine engine = Engine.of(settings);
    try (PartFiles files = PartFiles.begin(part, settings, TaskContext.get().taskAttemptId())) {
      PartReview review = new PartReview(engine, settings, files);
      for (String file : part.files()) {
        reviewDocument(file, engine, review, files);
      }
      Tally tally = review.tally();
      files.complete();
      return tally;
    }
  }

  private void reviewDocument(String file, Engine engine, PartReview review, PartFiles files)
      throws IOException {
    DocumentBytes document;
    try {
      document = Folder.document(file);
    } catch (IOException e) {
      String why = String.valueOf(e.getMessage());
      review.pass(
          "document",
          file,
          "unreadable_file",
          Bilingual.of("文件打不开：" + why, "The file cannot be opened: " + why));
      return;
    }
    try {
      ReadingResult result = engine.documents().read(document, 0, settings.statedYear());
      review.beginDocument();
      for (PerformancePlan plan : result.plans()) {
        files.plan(engine.rows().row(plan));
        review.review(plan, file);
      }
    } catch (UnreadableDocumentException e) {
      review.pass("document", file, e.code(), e.explanation());
    } catch (RuntimeException | StackOverflowError e) {
      review.pass(
          "document", file, "own_failure", Bilingual.of("程序内部错误：" + e, "Our own failure: " + e));
    }
  }
}
