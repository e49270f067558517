package org.plumbline.national.making;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongConsumer;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.plumbline.national.counting.Tally;
import org.plumbline.national.files.Folder;

/** 虚构年度. Makes a synthetic country year, part by part, on Spark. */
public final class YearMaker {

  /** Plans of a part, as a rule: large enough for a file, small enough to be lost. */
  static final int PLANS_OF_PART = 50_000;

  private static final int PARTS_AHEAD = 2;

  private final SparkSession spark;
  private final YearOrder order;
  private final boolean documents;
  private final String out;
  private final Country country = Country.bundled();

  /**
   * A maker.
   *
   * @param documents whether each unit's plans are written as a Word document too
   * @param out address of the folder to write into
   */
  public YearMaker(SparkSession spark, YearOrder order, boolean documents, String out) {
    this.spark = spark;
    this.order = order;
    this.documents = documents;
    this.out = out;
  }

  /** How many parts it is made in. */
  public int parts() {
    return tasks().size();
  }

  private List<YearPart> tasks() {
    List<YearPart> tasks = new ArrayList<>();
    int unitsOfPart = PLANS_OF_PART / country.plansOfUnit();
    int units = order.units(country);
    for (int year = order.year() - order.years() + 1; year <= order.year(); year++) {
      for (int from = 0; from < units; from += unitsOfPart) {
        int to = Math.min(units, from + unitsOfPart);
        tasks.add(new YearPart(tasks.size(), year, from, to));
      }
    }
    return tasks;
  }

  /**
   * Makes it.
   *
   * @param watch is told how many plans there are, whenever a part is done
   * @return the manifest, as JSON
   */
  public String make(LongConsumer watch) throws IOException {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    List<YearPart> tasks = tasks();
    Tally made = new Tally();
    try (ExecutorService threads =
        Executors.newFixedThreadPool(context.defaultParallelism() + PARTS_AHEAD)) {
      CompletionService<Tally> running = new ExecutorCompletionService<>(threads);
      MakePart make = new MakePart(order, documents, out);
      tasks.forEach(
          task -> running.submit(() -> context.parallelize(List.of(task), 1).map(make).first()));
      for (int i = 0; i < tasks.size(); i++) {
        made.add(running.take().get());
        watch.accept(made.get(MakePart.PLANS));
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    String manifest = Manifest.of(order, made, tasks.size());
    Folder.at(out).write(Manifest.NAME, manifest + "\n");
    return manifest;
  }
}
