package org.plumbline.national;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.plumbline.cli.CommonOptions;
import org.plumbline.cli.ExitStatus;
import org.plumbline.cli.PeersFile;
import org.plumbline.cli.ProductVersion;
import org.plumbline.cli.UnusableInputException;
import org.plumbline.cli.terminal.Streams;
import org.plumbline.model.text.Bilingual;
import org.plumbline.model.text.Language;
import org.plumbline.national.files.Folder;
import org.plumbline.national.reviewing.Counted;
import org.plumbline.national.reviewing.CountryReview;
import org.plumbline.national.reviewing.InputParts;
import org.plumbline.national.reviewing.Part;
import org.plumbline.national.reviewing.ReviewSettings;
import org.plumbline.national.reviewing.ReviewSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code plumbline national review}: the plans of a country held against the rules. */
@Command(name = "review", versionProvider = ProductVersion.class)
final class ReviewCommand implements Callable<Integer> {

  private final Streams streams;
  private final Language language;

  @Mixin final CommonOptions common = new CommonOptions();

  @Option(names = "--in", paramLabel = "DIR", required = true, descriptionKey = "national-in")
  String input = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      descriptionKey = "national-results")
  String output = "";

  @Option(names = "--profile", paramLabel = "NAME", descriptionKey = "profile")
  String profile = "national";

  @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "year")
  @Nullable Integer year;

  @Option(names = "--fail-on", paramLabel = "LEVEL", descriptionKey = "fail-on")
  Threshold failOn = Threshold.ERROR;

  @Option(names = "--peers", paramLabel = "FILE", descriptionKey = "peers")
  @Nullable Path peers;

  @Option(names = "--messages", descriptionKey = "national-messages")
  boolean messages;

  @Option(names = "--resume", descriptionKey = "national-resume")
  boolean resume;

  @Mixin final SparkOptions options = new SparkOptions();

  ReviewCommand(Streams streams, Language language) {
    this.streams = streams;
    this.language = language;
  }

  @Override
  public Integer call() throws UnusableInputException, IOException, InterruptedException {
    Folder in = Folder.at(input);
    List<Part> parts = InputParts.in(in);
    if (parts.isEmpty()) {
      throw new UnusableInputException(
          Bilingual.format(
              "%s 中既没有绩效目标表文件，也没有 .parquet 文件；请用 --in 指出文件夹",
              "There are neither documents nor .parquet files in %s; --in names their folder", in));
    }
    ReviewSettings settings =
        new ReviewSettings(
            profileText(),
            peersText(),
            fallbackYear(),
            year != null,
            messages,
            Folder.at(output).toString());
    Map<String, String> facts = RunFacts.of(settings, in.toString(), parts);
    checkOutput(Folder.at(output), settings, facts);
    try (SparkSession spark = options.open()) {
      return run(spark, settings, parts, facts).code();
    }
  }

  private ExitStatus run(
      SparkSession spark, ReviewSettings settings, List<Part> parts, Map<String, String> facts)
      throws IOException, InterruptedException {
    CountryReview review = new CountryReview(spark, settings);
    long begun = System.nanoTime();
    CountryReview.Outcome outcome;
    try (Progress progress = new Progress(parts.size(), streams, language)) {
      outcome = review.review(parts, facts, (_, sum) -> progress.step(sum.get(Counted.PLANS)));
    }
    Duration took = Duration.ofNanos(System.nanoTime() - begun);
    review.conclude(outcome.all());
    Map<String, String> said = new TreeMap<>(facts);
    said.keySet().retainAll(RunFacts.PUBLIC);
    ReviewSummary summary = new ReviewSummary(outcome, parts.size(), said, took);
    Folder.at(settings.out()).write("summary.json", summary.json() + "\n");
    streams.result(summary.json());
    return failOn.status(outcome.all());
  }

  private void checkOutput(Folder out, ReviewSettings settings, Map<String, String> facts)
      throws IOException, UnusableInputException {
    if (out.isEmpty()) {
      return;
    }
    if (!resume) {
      throw new UnusableInputException(
          Bilingual.format(
              "文件夹 %s 不是空的；要接着上次做，请加 --resume，否则请另选一个",
              "The folder %s is not empty; --resume goes on where a run was stopped, otherwise"
                  + " choose another",
              out));
    }
    if (!CountryReview.continues(settings, facts)) {
      throw new UnusableInputException(
          Bilingual.format(
              "%s 中是另一次审核的结果（输入、审核口径、规则或选项不同），不能接着做；请另选文件夹",
              "%s holds the results of another review (its input, profile, rules or options"
                  + " differ), so it cannot be gone on with; choose another folder",
              out));
    }
  }

  private String profileText() throws UnusableInputException {
    return ProfileText.named(profile);
  }

  private String peersText() throws UnusableInputException {
    return peers == null ? "" : PeersFile.text(peers);
  }

  private int fallbackYear() {
    return year == null ? Year.now(Clock.systemUTC()).getValue() : year;
  }
}
