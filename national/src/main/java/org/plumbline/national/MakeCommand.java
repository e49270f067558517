package org.plumbline.national;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.plumbline.cli.CommonOptions;
import org.plumbline.cli.ExitStatus;
import org.plumbline.cli.ProductVersion;
import org.plumbline.cli.UnusableInputException;
import org.plumbline.cli.terminal.Streams;
import org.plumbline.model.text.Bilingual;
import org.plumbline.model.text.Language;
import org.plumbline.national.files.Folder;
import org.plumbline.national.making.YearMaker;
import org.plumbline.national.making.YearOrder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code plumbline national make}: a synthetic country year. */
@Command(name = "make", versionProvider = ProductVersion.class)
final class MakeCommand implements Callable<Integer> {

  private static final int MOST_PLANS = 100_000_000;
  private static final int MOST_YEARS = 10;
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;

  private final Streams streams;
  private final Language language;

  @Mixin final CommonOptions common = new CommonOptions();

  @Option(names = "--plans", paramLabel = "N", required = true, descriptionKey = "national-plans")
  int plans;

  @Option(names = "--seed", paramLabel = "S", descriptionKey = "national-seed")
  long seed = 1;

  @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "national-year")
  int year = 2022;

  @Option(names = "--years", paramLabel = "N", descriptionKey = "national-years")
  int years = 1;

  @Option(names = "--documents", descriptionKey = "national-documents")
  boolean documents;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      descriptionKey = "national-output")
  String output = "";

  @Mixin final SparkOptions options = new SparkOptions();

  MakeCommand(Streams streams, Language language) {
    this.streams = streams;
    this.language = language;
  }

  @Override
  public Integer call() throws UnusableInputException, IOException {
    require(plans, 1, MOST_PLANS, "--plans");
    require(years, 1, MOST_YEARS, "--years");
    require(year, FIRST_YEAR, LAST_YEAR, "--year");
    YearOrder order = new YearOrder(plans, seed, year, years);
    Folder out = Folder.at(output);
    if (!out.isEmpty()) {
      throw new UnusableInputException(
          Bilingual.format(
              "文件夹 %s 不是空的；请另选一个，以免与已有内容混在一起",
              "The folder %s is not empty; choose another, so that nothing gets mixed up", out));
    }
    try (SparkSession spark = options.open()) {
      YearMaker maker = new YearMaker(spark, order, documents, out.toString());
      try (Progress progress = new Progress(maker.parts(), streams, language)) {
        streams.result(maker.make(progress::step));
      }
    }
    return ExitStatus.DONE.code();
  }

  private static void require(int value, int least, int most, String option)
      throws UnusableInputException {
    if (value < least || value > most) {
      throw new UnusableInputException(
          Bilingual.format(
              "%s 应在 %d 到 %d 之间，而不是 %d",
              "%s is between %d and %d, not %d", option, least, most, value));
    }
  }
}
