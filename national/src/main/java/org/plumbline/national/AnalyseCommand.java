package org.plumbline.national;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.plumbline.cli.CommonOptions;
import org.plumbline.cli.ExitStatus;
import org.plumbline.cli.ProductVersion;
import org.plumbline.cli.UnusableInputException;
import org.plumbline.cli.terminal.Streams;
import org.plumbline.model.text.Bilingual;
import org.plumbline.model.text.Language;
import org.plumbline.national.analysis.Analysis;
import org.plumbline.national.files.Folder;
import org.plumbline.national.report.CountryPage;
import org.plumbline.national.reviewing.InputParts;
import org.plumbline.national.reviewing.Part;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code plumbline national analyse}: what no single office can see. */
@Command(name = "analyse", versionProvider = ProductVersion.class)
final class AnalyseCommand implements Callable<Integer> {

  private static final int STEPS = 4;

  private final Streams streams;
  private final Language language;

  @Mixin final CommonOptions common = new CommonOptions();

  @Option(names = "--in", paramLabel = "DIR", required = true, descriptionKey = "national-in-rows")
  String input = "";

  @Option(names = "--reviewed", paramLabel = "DIR", descriptionKey = "national-reviewed")
  @Nullable String reviewed;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      descriptionKey = "national-results")
  String output = "";

  @Mixin final SparkOptions options = new SparkOptions();

  AnalyseCommand(Streams streams, Language language) {
    this.streams = streams;
    this.language = language;
  }

  @Override
  public Integer call() throws UnusableInputException, IOException {
    Folder in = Folder.at(input);
    List<String> files =
        InputParts.in(in).stream()
            .filter(part -> part.kind() == Part.Kind.ROWS)
            .flatMap(part -> part.files().stream())
            .toList();
    if (files.isEmpty()) {
      throw new UnusableInputException(
          Bilingual.format(
              "%s 中没有绩效目标的数据行（plans/*.parquet）；对文件请先用 national review，再以其结果文件夹为输入",
              "There are no rows of plans in %s (plans/*.parquet); of documents, \"national review\""
                  + " makes them: name the folder of its results",
              in));
    }
    Folder out = Folder.at(output);
    if (!out.isEmpty()) {
      throw new UnusableInputException(
          Bilingual.format("文件夹 %s 不是空的；请另选一个", "The folder %s is not empty; choose another", out));
    }
    try (SparkSession spark = options.open();
        Progress progress = new Progress(STEPS, streams, language)) {
      Analysis.Findings found = new Analysis(spark, out).of(files, () -> progress.step(0));
      List<CountryPage.RegionLine> regions =
          reviewed == null ? List.of() : RegionLines.of(spark, Folder.at(reviewed));
      out.write("report.html", new CountryPage(found, regions).html(language, note(in)));
      streams.result(AnalysisSummary.json(found, regions));
    }
    return ExitStatus.DONE.code();
  }

  private static Bilingual note(Folder in) throws IOException {
    return in.read("manifest.json").isPresent()
        ? Bilingual.of(
            "虚构数据：由程序生成，不是任何单位的绩效目标。",
            "Synthetic data: made by a program, no plan of any real unit.")
        : Bilingual.format("数据来自 %s", "The plans come from %s", in);
  }
}
