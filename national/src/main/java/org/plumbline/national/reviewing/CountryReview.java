package org.plumbline.national.reviewing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.spark.sql.SparkSession;
import org.plumbline.national.counting.Tally;
import org.plumbline.national.files.Folder;

/**
 * 全国审核. Reviews all parts of a country, those that are done already left out. The results do not
 * depend on the order in which the parts are done, nor on how often the run was stopped.
 */
public final class CountryReview {

  /** So that no core waits while the next part is planned. */
  private static final int PARTS_AHEAD = 2;

  private final SparkSession spark;
  private final ReviewSettings settings;
  private final RunRecord record;

  /** A review that writes into the folder of the settings. */
  public CountryReview(SparkSession spark, ReviewSettings settings) throws IOException {
    this.spark = spark;
    this.settings = settings;
    this.record = new RunRecord(Folder.at(settings.out()));
  }

  /** Is told of every part that is done. */
  @FunctionalInterface
  public interface Watch {
    void done(Part part, Tally sum);
  }

  /**
   * What was counted.
   *
   * @param all in all parts
   * @param now in those of this run
   * @param partsBefore parts that were done before
   */
  public record Outcome(Tally all, Tally now, int partsBefore) {}

  /** Whether what was begun in the folder of the settings is the same review. */
  public static boolean continues(ReviewSettings settings, Map<String, String> identity)
      throws IOException {
    return new RunRecord(Folder.at(settings.out())).identity().equals(Optional.of(identity));
  }

  /** Writes the tables of the whole run, and leaves nothing unfinished behind. */
  public void conclude(Tally all) throws IOException {
    Folder out = Folder.at(settings.out());
    for (String folder : PartFiles.FOLDERS) {
      out.below(folder).deleteUnfinished();
    }
    ResultTables tables = new ResultTables(out, all);
    tables.rules(settings.reviewer());
    tables.regions();
  }

  /** Reviews the parts. */
  public Outcome review(List<Part> parts, Map<String, String> identity, Watch watch)
      throws IOException, InterruptedException {
    record.begin(identity);
    Tally all = new Tally();
    Tally now = new Tally();
    List<Part> open = new ArrayList<>();
    for (Part part : parts) {
      Optional<Tally> before = record.find(part);
      before.ifPresent(all::add);
      if (before.isEmpty()) {
        open.add(part);
      }
    }
    reviewOpen(
        open,
        (part, tally) -> {
          all.add(tally);
          now.add(tally);
          watch.done(part, now);
        });
    return new Outcome(all, now, parts.size() - open.size());
  }

  private record Done(Part part, Tally tally) {}

  private void reviewOpen(List<Part> open, Watch each) throws IOException, InterruptedException {
    PartRunner runner = new PartRunner(spark, settings);
    int ahead = spark.sparkContext().defaultParallelism() + PARTS_AHEAD;
    try (ExecutorService threads =
        Executors.newFixedThreadPool(ahead, Thread.ofPlatform().daemon().factory())) {
      CompletionService<Done> running = new ExecutorCompletionService<>(threads);
      open.forEach(part -> running.submit((Callable<Done>) () -> new Done(part, runner.run(part))));
      try {
        for (int i = 0; i < open.size(); i++) {
          Done done = running.take().get();
          record.done(done.part(), done.tally());
          each.done(done.part(), done.tally());
        }
      } catch (ExecutionException e) {
        if (spark.sparkContext().isStopped()) { // Spark ends itself when the process is told to
          throw (InterruptedException) new InterruptedException().initCause(e);
        }
        throw new IllegalStateException(e.getCause());
      } finally {
        threads.shutdownNow();
      }
    }
  }
}
