package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.testkit.golden.Golden;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Actual values straight from the registers (台账) of one of the sixteen packs. */
class EvidenceCommandsTest {

  private static final String PACK = "radio-publicity";
  private static final String PROJECT = "37020022P88002810311R";
  private static final String SEED =
      Golden.sample("samples/qingdao-miit-2022/qingdao-miit-2022.txt").toString();
  private static final String PACKS = Golden.sample("programmes/" + PACK).toString();

  @TempDir static Path folder;

  private static String evidence = "";

  /** The registers of one pack alone. */
  @BeforeAll
  static void copyRegisters() throws IOException {
    Path registers = Files.createDirectories(folder.resolve("evidence").resolve(PACK));
    try (Stream<Path> files = Files.list(Golden.sample("samples/evidence/" + PACK))) {
      for (Path file : files.toList()) {
        Files.copy(file, registers.resolve(file.getFileName()));
      }
    }
    evidence = folder.resolve("evidence").toString();
  }

  @Test
  void monitoringCountsRegistersUpToTheDay() {
    assertThat(activities("2022-06-30")).isEqualTo("1次");
    assertThat(activities("2022-07-31")).isEqualTo("2次");
    assertThat(activities("2022-12-31")).isEqualTo("8次");
  }

  @Test
  void syntheticRegistersAndOpenIndicatorsAreSaid() {
    JsonNode page = watched("2022-07-31");

    assertThat(page.at("/problems/0/code").asString()).isEqualTo("synthetic_data");
    assertThat(page.at("/problems/0/message").asString()).contains(PROJECT);
    assertThat(page.at("/problems/1/code").asString()).isEqualTo("undecidable_from_registers");
  }

  @Test
  void whatRegistersDoNotSayIsNoZero() {
    JsonNode page = watched("2022-07-31");

    assertThat(plan(page, PROJECT).at("/spending/spent").isNull()).isTrue();
    assertThat(plan(page, PROJECT).at("/spending/light").asString()).isEqualTo("unknown");
    for (JsonNode indicator : plan(page, "37020022P88002810309T").get("indicators")) {
      assertThat(indicator.get("actual").isNull()).isTrue();
      assertThat(indicator.get("light").asString()).isEqualTo("unknown");
    }
  }

  @Test
  void openDataCarriesWhatWasMeasured() throws IOException {
    Path out = folder.resolve("published");
    Run run =
        Run.of(
            "publish",
            "--evidence",
            evidence,
            "--packs",
            PACKS,
            "--today=2023-01-05",
            "-o",
            out.toString(),
            SEED);

    assertThat(run.status()).isZero();
    assertThat(run.err()).contains("合成数据", PROJECT);
    List<String> rows = Files.readAllLines(out.resolve("indicators.csv"));
    assertThat(rows)
        .filteredOn(row -> row.startsWith(PROJECT))
        .anyMatch(row -> row.endsWith(",8次"));
    assertThat(rows)
        .filteredOn(row -> row.startsWith("37020022P88002810309T"))
        .allMatch(row -> row.endsWith(","));
    assertThat(Files.readString(out.resolve("iati-results.xml"))).contains("<actual value=\"8\">");
    for (String file : List.of("datapackage.json", "iati-results.xml")) {
      assertThat(Files.readString(out.resolve(file))).contains("SYNTHETIC DATA");
    }
  }

  private static String activities(String day) {
    return plan(watched(day), PROJECT).at("/indicators/0/actual").asString();
  }

  private static JsonNode watched(String day) {
    Run run =
        Run.of(
            "monitor",
            "--format=json",
            "--evidence",
            evidence,
            "--packs",
            PACKS,
            "--at",
            day,
            SEED);
    assertThat(run.status()).isZero();
    return JsonMapper.shared().readTree(run.out());
  }

  private static JsonNode plan(JsonNode page, String code) {
    for (JsonNode plan : page.get("plans")) {
      if (plan.at("/project/code").asString().equals(code)) {
        return plan;
      }
    }
    throw new AssertionError("No plan " + code);
  }
}
