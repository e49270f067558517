package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.cli.input.Intake;
import org.plumbline.reading.format.ReadingLimit;
import org.plumbline.reading.format.ReadingLimits;
import org.plumbline.testkit.zip.Zips;

/** What a limit refuses on the command line, and that the option it names lets it through. */
class LimitOptionsTest {

  private static final String ROOT = System.getProperty("plumbline.root");
  private static final Path SEED =
      Path.of(ROOT, "samples", "qingdao-miit-2022", "qingdao-miit-2022.txt");

  @TempDir Path folder;

  private String seed = "";

  @BeforeEach
  void copySeed() throws IOException {
    seed = Files.copy(SEED, folder.resolve("seed.txt")).toString();
  }

  @Test
  void raisesWhatIsRefused() {
    Run refused = Run.of("read", "--limit", "fileBytes=1000", seed);
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err()).contains("超过限度 1000 字节（fileBytes）", option(refused));

    assertThat(Run.of("read", "--limit", "fileBytes=1000", "--limit", option(refused), seed))
        .extracting(Run::status)
        .isEqualTo(0);
    assertThat(Run.of("review", "--limit=characters=3", seed).err()).contains("characters");
  }

  @Test
  void limitsFilesOfZip() throws IOException {
    Path zip = folder.resolve("forms.zip");
    String text = Files.readString(SEED);
    Files.write(zip, Zips.of(Map.of("a.txt", text, "b.txt", text)));

    Run refused = Run.of("read", "--lang=en", "--limit", "zipDocuments=1", zip.toString());

    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err()).contains("forms.zip: The zip file holds more than the limit of 1");
    assertThat(Run.of("read", "--limit", option(refused), zip.toString()).status()).isZero();
  }

  @Test
  void limitsReports() throws IOException {
    Path report = folder.resolve("report.json");
    Run.of("review", "--fail-on=never", "--format=json", "-o", report.toString(), seed);
    String path = report.toString();

    Run refused = Run.of("compare", "--lang=en", "--limit", "reportBytes=10", path, path);

    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err()).contains("report.json", "more than the limit of 10 (reportBytes)");
    assertThat(Run.of("compare", "--limit", option(refused), path, path).status()).isZero();
    assertThat(Run.of("review", "--limit", "reportBytes=10", "--since", path, seed).err())
        .contains("reportBytes");
  }

  @Test
  void givesUpSlowDocumentsAndGoesOn() throws IOException {
    Files.copy(SEED, folder.resolve("after.txt"));
    Files.copy(SEED, folder.resolve("slow.txt"));
    // the readers are warm then, and need far less than the time they are given
    CountDownLatch open = new CountDownLatch(0);
    assertThat(run(open, "read", "--limit=seconds=600", folder.toString()).status()).isZero();

    CountDownLatch shut = new CountDownLatch(1);
    Run refused = run(shut, "read", "--lang=en", "--limit=seconds=5", folder.toString());

    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err())
        .contains("not read (1)", "slow.txt", "longer than the limit of 5 seconds")
        .contains("--limit seconds=10");
    assertThat(refused.out()).contains("after.txt", "seed.txt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pages",
        "pages=",
        "pages=0",
        "pages=-1",
        "pages=many",
        "sheets=1",
        "nesting=1001",
        "=5",
        "pages=99999999999999999999"
      })
  void listsLimitsWhenWrong(String setting) {
    for (String command : new String[] {"read", "review", "compare"}) {
      Run run = Run.of(command, "--lang=en", "--limit=" + setting, seed, seed);
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err()).contains("--limit", "pages=1…", "nesting=1…1000", "seconds");
    }
  }

  /** The table of the documentation, row by row. */
  @ParameterizedTest
  @EnumSource(ReadingLimit.class)
  void everyLimitIsDocumented(ReadingLimit limit) throws IOException {
    Optional<String> row =
        Files.readAllLines(Path.of(ROOT, "docs", "limits.md")).stream()
            .filter(line -> line.startsWith("| `" + limit.code() + "` |"))
            .findFirst();

    assertThat(row).isPresent();
    String[] cells = row.get().split("\\|");
    assertThat(cells[2].strip().replaceAll("\\D.*", "").isEmpty()).isFalse();
    assertThat(cells[2]).contains(String.format("%,d", limit.usual()));
    assertThat(Arrays.asList(cells)).hasSize(6);
  }

  private static String option(Run run) {
    String[] words = run.err().split("--limit ");
    return words[1].split("[ .，。\n]")[0];
  }

  private static Run run(CountDownLatch gate, String... arguments) {
    Wiring product = Wiring.ofProduct();
    Wiring wiring =
        new Wiring(
            product.targets(),
            (limits, year) -> slow(gate, limits, year),
            product.plans(),
            product.reviews(),
            product.rules(),
            product.demo());
    return Run.withInput("", wiring, arguments);
  }

  private static Intake slow(CountDownLatch gate, ReadingLimits limits, OptionalInt year) {
    Intake intake = Wiring.intake(limits, year);
    return (document, index) -> {
      if (document.name().startsWith("slow")) {
        try {
          gate.await();
        } catch (InterruptedException _) {
          Thread.currentThread().interrupt();
        }
      }
      return intake.read(document, index);
    };
  }
}
