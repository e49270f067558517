package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.cli.input.FileFailure;
import org.plumbline.forms.Part;
import org.plumbline.forms.Parts;
import org.plumbline.forms.UnreadableDocument;
import org.plumbline.model.source.DocumentFormat;
import org.plumbline.model.source.SourceDocument;
import org.plumbline.model.text.Bilingual;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.ReadingResult;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.target.TargetReader;
import org.plumbline.testkit.plan.PlanBuilder;

class CommandsTest {

  /** Reads all but documents named "bad", breaks on "broken", and prints names. */
  private static final Wiring FAKE =
      new Wiring(
          TargetReader::bundled,
          (_, _) -> (document, _) -> read(document),
          new Names(),
          (_, _) -> new Finding(),
          (_, _) -> {
            throw new IllegalStateException("the catalogue is on fire");
          },
          (_, _) -> ExitStatus.DONE);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"read", "review", "target", "rules", "compare", "demo"})
  void explainsEveryCommandInBothLanguages(String command) {
    Run chinese = Run.of(command, "--help");
    Run english = Run.of(command, "--help", "--lang", "en");

    assertThat(chinese.status()).isZero();
    assertThat(chinese.out()).contains("用法", "--lang").doesNotContain("Usage");
    assertThat(english.out()).contains("Usage", "--lang").doesNotContain("用法");
    assertThat(Run.of(command, "--version").out()).startsWith("plumbline ");
  }

  @Test
  void asksForCommand() {
    Run run = Run.of("--lang=en");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("Name a command: read, review, target, rules, compare");
  }

  @Test
  void answersWrongUsageInLanguage() {
    assertThat(Run.of("read", "--lang", "en").err()).contains("Missing: FILE|DIR");
    assertThat(Run.of("read").err()).contains("缺少参数");
    assertThat(Run.of("read", "--format", "xml", "x").err()).contains("json, text, csv");
    assertThat(Run.of("target", "--nmae", "x", "y", "--lang", "en").err())
        .contains("Unknown argument: --nmae");
    assertThat(Run.of("target", "x", "--lang", "fr").status()).isEqualTo(2);
  }

  @Test
  void goesOnAfterBadFileAndListsIt() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.txt"), "x");
    Path good = Files.writeString(folder.resolve("good.txt"), "x");

    Run run = run("read", "--lang", "en", bad.toString(), "missing.txt", good.toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEqualTo("good.txt\n");
    assertThat(run.err())
        .contains("not read (2)", "bad.txt: It is empty", "missing.txt: No such file")
        .doesNotContain("\tat ");
  }

  @Test
  void brokenReaderIsOurFailure() throws IOException {
    Files.writeString(folder.resolve("broken.txt"), "x");
    Files.writeString(folder.resolve("good.txt"), "x");

    Run run = run("read", folder.toString());

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.out()).isEqualTo("good.txt\n");
    assertThat(run.err()).contains("broken.txt", "程序内部错误");
  }

  @Test
  void graverStatusWins() throws IOException {
    Path good = Files.writeString(folder.resolve("good.txt"), "x");

    assertThat(run("review", good.toString()).status()).isEqualTo(1);
    assertThat(run("review", good.toString(), "missing.txt").status()).isEqualTo(2);
  }

  @Test
  void ownFailureIsOneLine() {
    Run run = run("rules", "--lang", "en");

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err().lines())
        .singleElement()
        .asString()
        .contains("the catalogue is on fire", "details in");
    assertThat(run("rules", "--debug").err()).contains("\tat org.plumbline");
  }

  /** Prints names as they come. */
  private record Names() implements Wiring.PlansOutput {

    @Override
    public DocumentPages pages(ReadCommand.Format format, Session session) {
      return new Finding();
    }

    @Override
    public Optional<Wiring.FlowingPages> flowing(ReadCommand.Format format, Session session) {
      return Optional.of(
          new Wiring.FlowingPages() {
            @Override
            public void add(ReadingResult result) {
              session.streams().result(result.document().name());
            }

            @Override
            public void end(List<FileFailure> failures) {}
          });
    }
  }

  /** An empty page with a finding. */
  private record Finding() implements DocumentPages {

    @Override
    public List<Part> parts(ReadingResult result) {
      return List.of();
    }

    @Override
    public void write(Parts parts, List<UnreadableDocument> failures, Writer out) {}

    @Override
    public ExitStatus status(Parts parts) {
      return ExitStatus.FINDINGS;
    }
  }

  private static Run run(String... arguments) {
    return Run.withInput("", FAKE, arguments);
  }

  private static ReadingResult read(DocumentBytes document) throws UnreadableDocumentException {
    if (document.name().startsWith("bad")) {
      throw new UnreadableDocumentException("empty_file", Bilingual.of("文件是空的", "It is empty"));
    }
    if (document.name().startsWith("broken")) {
      throw new IllegalStateException("broken");
    }
    SourceDocument source = new SourceDocument(document.name(), "0", DocumentFormat.TXT);
    return new ReadingResult(source, List.of(PlanBuilder.aPlan().build()), List.of());
  }

  @Test
  void usageTextsMatchBetweenLanguages() throws IOException {
    assertThat(keys("usage_zh.properties")).isEqualTo(keys("usage_en.properties"));
  }

  private static List<String> keys(String bundle) throws IOException {
    try (InputStream texts = CommandsTest.class.getResourceAsStream(bundle)) {
      assertThat(texts).as(bundle).isNotNull();
      Properties properties = new Properties();
      properties.load(texts);
      Stream<String> names = properties.stringPropertyNames().stream();
      return names.sorted().toList();
    }
  }
}
