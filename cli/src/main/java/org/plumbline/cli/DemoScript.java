package org.plumbline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.cli.ProgrammeYears.Scene;
import org.plumbline.forms.html.YearPage;
import org.plumbline.model.text.Bilingual;

/** The commands of the offline demonstration, in the order of the year. */
record DemoScript(Scene scene) {

  /** The folder of what was measured. */
  static final String MEASURED = "3-measure";

  private static final List<FormsCommand.Kind> FORMS =
      List.of(
          FormsCommand.Kind.PLAN,
          FormsCommand.Kind.QINGDAO,
          FormsCommand.Kind.REVIEW,
          FormsCommand.Kind.MONITORING,
          FormsCommand.Kind.SELF_EVALUATION);

  /**
   * A stage of the year.
   *
   * @param synthetic whether made-up records stand behind what it writes
   */
  record Step(Bilingual title, boolean synthetic, List<Run> runs) {

    YearPage.Step onPage(Path home) {
      return new YearPage.Step(
          title,
          runs.stream().flatMap(run -> run.files().stream()).map(YearPage.Link::new).toList(),
          runs.getFirst().asTyped(home),
          synthetic);
    }
  }

  /**
   * One command.
   *
   * @param files what it writes, below the folder of the demonstration
   * @param captured whether the only file is what it prints
   */
  record Run(List<String> files, boolean captured, List<String> arguments) {

    static Run printing(String file, String... arguments) {
      return new Run(List.of(file), true, List.of(arguments));
    }

    /** With more arguments. */
    Run with(String... more) {
      return new Run(files, captured, Stream.concat(arguments.stream(), Stream.of(more)).toList());
    }

    /** As a person at the folder of the product would type it. */
    String asTyped(Path home) {
      String words =
          arguments.stream()
              .map(word ->
                  word.startsWith(home + "/") ? word.substring((home + "/").length()) : word)
              .collect(Collectors.joining(" ", "plumbline ", ""));
      return captured ? words + " > " + files.getFirst() : words;
    }
  }

  /** Where the actual values of a day are, measured and spent. */
  static String actuals(Scene.Checkpoint checkpoint) {
    return MEASURED + "/actuals-" + checkpoint.day() + ".json";
  }

  List<Step> steps() {
    return List.of(read(), review(), measure(), monitor(), score(), forms(), publish());
  }

  private Step read() {
    return new Step(
        Bilingual.of("读取、理解指标值", "Read, and understand every value"),
        false,
        List.of(
            Run.printing("1-read/plans.json", "read", "--format", "json", plans()),
            Run.printing("1-read/plans.csv", "read", "--format", "csv", plans()),
            Run.printing("1-read/cells.html", "read", "--explain", "--format", "html", plans())));
  }

  private Step review() {
    return new Step(
        Bilingual.of("审核", "Review"),
        false,
        Stream.of("html", "json")
            .map(format ->
                Run.printing(
                    "2-review/report." + format,
                    "review",
                    "--format",
                    format,
                    "--fail-on",
                    "never",
                    plans()))
            .toList());
  }

  private Step measure() {
    List<Run> runs = new ArrayList<>();
    for (Scene.Checkpoint checkpoint : List.of(scene.midYear(), scene.yearEnd())) {
      for (String format : List.of("text", "json")) {
        runs.add(
            Run.printing(
                "3-measure/measured-" + checkpoint.day() + extension(format),
                "measure",
                scene.programmes().toString(),
                "--evidence",
                scene.evidence().toString(),
                "--as-of",
                checkpoint.day().toString(),
                "--format",
                format));
      }
    }
    return new Step(Bilingual.of("从台账取数", "Measure from registers"), true, runs);
  }

  private Step monitor() {
    return new Step(
        Bilingual.of("年中监控", "Monitor at mid-year"),
        true,
        Stream.of("text", "json")
            .map(format ->
                evaluation(
                    "4-monitor/monitoring" + extension(format),
                    format,
                    scene.midYear(),
                    "monitor",
                    "--at"))
            .toList());
  }

  private Step score() {
    return new Step(
        Bilingual.of("评分、汇总、部门评价", "Score, roll up, evaluate"),
        true,
        Stream.of("text", "json")
            .flatMap(format ->
                Stream.of(
                    evaluation(
                        "5-score/score" + extension(format),
                        format,
                        scene.yearEnd(),
                        "score",
                        "--as-of"),
                    evaluation(
                            "5-score/evaluation" + extension(format),
                            format,
                            scene.yearEnd(),
                            "score",
                            "--as-of")
                        .with("--scheme", "mof-2020-department")))
            .toList());
  }

  private Run evaluation(
      String file, String format, Scene.Checkpoint checkpoint, String command, String day) {
    return Run.printing(
        file,
        command,
        plans(),
        "--evidence",
        scene.evidence().toString(),
        "--packs",
        scene.programmes().toString(),
        "--actuals",
        checkpoint.spending().toString(),
        day,
        checkpoint.day().toString(),
        "--format",
        format);
  }

  private Step forms() {
    List<Run> runs = new ArrayList<>();
    for (FormsCommand.Kind kind : FORMS) {
      Scene.Checkpoint checkpoint =
          kind == FormsCommand.Kind.MONITORING ? scene.midYear() : scene.yearEnd();
      for (FormsCommand.Format format : FormsCommand.Format.values()) {
        String file = "6-forms/" + kind + "." + format;
        List<String> arguments =
            List.of(
                "forms",
                plans(),
                "--form",
                kind.toString(),
                "--actuals",
                RecordedRun.inFolder(actuals(checkpoint)),
                "--at",
                scene.midYear().day().toString(),
                "-o",
                RecordedRun.inFolder(file));
        runs.add(new Run(List.of(file), false, arguments));
      }
    }
    return new Step(Bilingual.of("官方表单", "Official forms"), true, runs);
  }

  private Step publish() {
    List<String> files =
        Stream.of(
                "budget.csv",
                "indicators.csv",
                "datapackage.json",
                "iati-results.xml",
                "pefa-pi-8.csv")
            .map(name -> "7-publish/" + name)
            .toList();
    List<String> arguments =
        List.of(
            "publish",
            plans(),
            "--actuals",
            RecordedRun.inFolder(actuals(scene.yearEnd())),
            "--today",
            scene.yearEnd().day().toString(),
            "-o",
            RecordedRun.inFolder("7-publish"));
    return new Step(
        Bilingual.of("开放数据", "Open data"), true, List.of(new Run(files, false, arguments)));
  }

  private String plans() {
    return scene.plans().toString();
  }

  private static String extension(String format) {
    return format.equals("text") ? ".txt" : "." + format;
  }
}
