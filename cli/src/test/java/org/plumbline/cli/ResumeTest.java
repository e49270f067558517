package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.cli.input.Intake;
import org.plumbline.reading.format.ReadingLimits;

/** A run that was stopped anywhere goes on and ends with the bytes of one that was not. */
class ResumeTest {

  private static final Path SAMPLES = Path.of(System.getProperty("plumbline.root"), "samples");
  private static final String LAST = "z-last.txt";

  @TempDir Path folder;

  private Path documents = Path.of("");
  private Path output = Path.of("");
  private Path journal = Path.of("");

  @BeforeEach
  void fillFolder() throws IOException {
    documents = Files.createDirectory(folder.resolve("documents"));
    output = folder.resolve("out");
    journal = folder.resolve("out.journal");
    copy("layouts/two-targets", "a");
    Files.writeString(documents.resolve("b-letter.txt"), "请各单位填报绩效目标表。\n");
    Files.write(documents.resolve("c-damaged.docx"), new byte[] {'P', 'K', 3, 4, 0, 0});
    copy("layouts/flat-table", "d");
    copy("layouts/monitoring", "e");
    Files.writeString(documents.resolve(LAST), "请各单位填报绩效目标表。\n");
  }

  @ParameterizedTest
  @CsvSource({
    "read, json",
    "read, csv",
    "read, text",
    "review, json",
    "review, text",
  })
  void goesOnWhereverItWasStopped(String command, String format) throws IOException {
    assertGoesOnWhereverStopped(command, format);
  }

  @ParameterizedTest
  @CsvSource({"json", "text"})
  void knowsThePlansOfItsFirstHalf(String format) throws IOException {
    plan("f-2023.txt", 2023);
    plan("g-2024.txt", 2024);

    run("review", format);
    assertThat(output).content().contains("targets_unchanged_since_earlier_year");
    assertGoesOnWhereverStopped("review", format);
  }

  private void assertGoesOnWhereverStopped(String command, String format) throws IOException {
    Run whole = run(command, format);
    byte[] expected = Files.readAllBytes(output);
    assertThat(journal).doesNotExist();
    byte[] stopped = journalStoppedAtLast(command, format);

    for (int length : lengths(stopped)) {
      Files.write(journal, Arrays.copyOf(stopped, length));
      Files.writeString(output, "of a run before");
      Run resumed = run(command, format);

      assertThat(Files.readAllBytes(output)).as("cut at %d", length).isEqualTo(expected);
      assertThat(resumed.status()).isEqualTo(whole.status());
      assertThat(notRead(resumed)).isEqualTo(notRead(whole));
      assertThat(journal).doesNotExist();
    }
  }

  @Test
  void readsOnlyWhatIsLeft() throws IOException {
    journalStoppedAtLast("read", "json");
    List<String> read = new ArrayList<>();

    Run resumed = run(watching(read), "read", "json");

    assertThat(read).containsExactly(LAST);
    assertThat(resumed.err()).contains("going on, 5 of 6 files are done");
  }

  @Test
  void keepsJournalAndOutputUntilDone() throws IOException {
    Files.writeString(output, "of a run before");
    journalStoppedAtLast("review", "text");

    assertThat(journal).exists();
    assertThat(output).hasContent("of a run before");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(3);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "--year=2021, year",
    "--limit=pages=5, limits",
    "--lang=zh, language",
    "--profile=qingdao, profile",
  })
  void refusesJournalOfAnotherRun(String option, String differs) throws IOException {
    byte[] stopped = journalStoppedAtLast("review", "json");

    Run other = Run.of(arguments("review", "json", option));

    assertThat(other.status()).isEqualTo(2);
    assertThat(other.err()).contains("out.journal", differs);
    assertThat(Files.readAllBytes(journal)).isEqualTo(stopped);
  }

  @Test
  void refusesWhenDocumentsHaveChanged() throws IOException {
    journalStoppedAtLast("read", "csv");
    Files.writeString(documents.resolve("b-letter.txt"), "改过了。\n");
    assertThat(run("read", "csv").err()).contains("b-letter.txt has changed");

    Files.writeString(documents.resolve("aa.txt"), "新文件。\n");
    assertThat(run("read", "csv").err()).contains("its documents was 6");
  }

  @Test
  void leavesFilesAloneThatAreNoJournal() throws IOException {
    Files.writeString(journal, "my own diary of the year");

    Run run = run("read", "json");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("is not the journal of a run");
    assertThat(journal).hasContent("my own diary of the year");
  }

  @Test
  void saysWhatItNeeds() {
    String input = documents.toString();
    assertThat(Run.of("read", "--lang=en", "--resume", input).err()).contains("goes with -o");
    assertThat(Run.of("review", "--lang=en", "--resume", "--format=html", "-o", "x", input).err())
        .contains("json, csv and text");
    assertThat(Run.of("read", "--lang=en", "--resume", "-o", "no/x", input).err())
        .contains("make its folder first");
  }

  @ParameterizedTest
  @CsvSource({"json", "csv", "text"})
  void fileHoldsWhatStdoutShows(String format) throws IOException {
    run("read", format);
    Run shown = Run.of("read", "--lang=en", "--format", format, documents.toString());

    assertThat(shown.out()).isEqualTo(Files.readString(output));
  }

  /** Stops a run, as if it were killed, when it comes to the last document. */
  private byte[] journalStoppedAtLast(String command, String format) throws IOException {
    assertThatThrownBy(() -> run(ResumeTest::killed, command, format)).isInstanceOf(Killed.class);
    return Files.readAllBytes(journal);
  }

  private static Intake killed(ReadingLimits limits, OptionalInt year) {
    Intake intake = Wiring.intake(limits, year);
    return (document, index) -> {
      if (document.name().equals(LAST)) {
        throw new Killed();
      }
      return intake.read(document, index);
    };
  }

  private static Wiring.Intakes watching(List<String> read) {
    return (limits, year) -> {
      Intake intake = Wiring.intake(limits, year);
      return (document, index) -> {
        read.add(document.name());
        return intake.read(document, index);
      };
    };
  }

  /** Every end of a record, and places inside each. */
  private static List<Integer> lengths(byte[] journal) {
    List<Integer> lengths = new ArrayList<>(List.of(0, 9));
    ByteBuffer records = ByteBuffer.wrap(journal);
    int end = 0;
    while (end < journal.length) {
      int next = end + 8 + records.getInt(end);
      lengths.addAll(List.of(end + 3, (end + next) / 2, next));
      end = next;
    }
    assertThat(end).isEqualTo(journal.length);
    return lengths;
  }

  private Run run(String command, String format) {
    return Run.of(arguments(command, format, "--lang=en"));
  }

  private Run run(Wiring.Intakes intakes, String command, String format) {
    Wiring product = Wiring.ofProduct();
    Wiring wiring =
        new Wiring(
            product.targets(),
            intakes,
            product.plans(),
            product.reviews(),
            product.rules(),
            product.demo());
    return Run.withInput("", wiring, arguments(command, format, "--lang=en"));
  }

  private String[] arguments(String command, String format, String option) {
    List<String> arguments = new ArrayList<>(List.of(command, option, "--resume"));
    if (!option.startsWith("--lang")) {
      arguments.add("--lang=en");
    }
    arguments.addAll(List.of("--format", format, "-o", output.toString(), documents.toString()));
    return arguments.toArray(new String[0]);
  }

  private static String notRead(Run run) {
    return run.err().substring(run.err().indexOf("plumbline: not read"));
  }

  private void copy(String sample, String name) throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES.resolve(sample))) {
      Path document =
          files
              .filter(file -> !file.toString().contains("golden"))
              .sorted()
              .findFirst()
              .orElseThrow();
      String file = document.getFileName().toString();
      Files.copy(document, documents.resolve(name + file.substring(file.lastIndexOf('.'))));
    }
  }

  private void plan(String name, int year) throws IOException {
    String text =
        """
        某市公园管理项目绩效目标表
        （%d年度）
        \t项目名称\t公园管养\t预算数\t500.00\t单位：万元
        \t年度目标\t管养公园20座。
        \t一级指标\t二级指标\t三级指标\t指标值
        \t产出指标\t数量指标\t管养公园数量\t20座
        \t\t数量指标\t清扫道路长度\t30公里
        \t\t数量指标\t补种苗木数量\t400株
        \t\t数量指标\t更换座椅数量\t60把
        \t满意度指标\t服务对象满意度指标\t游客满意度\t≥90%%
        """;
    Files.writeString(documents.resolve(name), text.formatted(year));
  }

  /** Nothing of ours handles it, as nothing handles a kill. */
  private static final class Killed extends Error {

    private static final long serialVersionUID = 1L;
  }
}
