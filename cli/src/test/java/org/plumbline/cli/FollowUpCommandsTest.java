package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Waivers, earlier reports, comparison, timing and profiles, as a user runs them. */
class FollowUpCommandsTest {

  private static final Path SAMPLES = Path.of(System.getProperty("plumbline.root"), "samples");
  private static final String SEED =
      SAMPLES.resolve("qingdao-miit-2022/qingdao-miit-2022.txt").toString();
  private static final String WAIVERS =
      """
      waivers:
        - project: 37020022P13000410070Y
          rule: cost_above_budget
          reason: 三年合同总价
          author: 李某
          date: "2026-01-05"
          expires: "2026-12-31"
        - project: 37020022P13000410070Y
          rule: no_such_rule
          reason: 写错了
          author: 李某
          date: "2026-01-05"
          expires: "2026-12-31"
      """;

  @TempDir Path folder;

  @Test
  void waivedFindingsAreMarkedAndCounted() throws IOException {
    String file = write("waivers.yaml", WAIVERS);

    JsonNode report =
        json(Run.of("review", "--format=json", "--waivers", file, "--today=2026-06-01", SEED));

    assertThat(report.at("/waivers/waived").asInt()).isPositive();
    assertThat(report.at("/waivers/expired").isEmpty()).isTrue();
    assertThat(report.at("/waivers/unmatched/0/rule").asString()).isEqualTo("no_such_rule");
    assertThat(waived(report)).hasSize(report.at("/waivers/waived").asInt());
    assertThat(Run.of("review", "--waivers", file, "--today=2026-06-01", SEED).out())
        .contains("已豁免：三年合同总价（李某，至 2026-12-31）", "不对应任何问题，请删除");
  }

  @Test
  void waiversExpire() throws IOException {
    String file = write("waivers.yaml", WAIVERS);

    JsonNode last =
        json(Run.of("review", "--format=json", "--waivers", file, "--today=2026-12-31", SEED));
    JsonNode after =
        json(Run.of("review", "--format=json", "--waivers", file, "--today=2027-01-01", SEED));

    assertThat(waived(last)).isNotEmpty();
    assertThat(waived(after)).isEmpty();
    assertThat(after.at("/waivers/expired").size()).isEqualTo(2);
  }

  @Test
  void waiversTakeFindingsOutOfTheThreshold() throws IOException {
    JsonNode report = json(Run.of("review", "--format=json", SEED));
    StringBuilder all = new StringBuilder("waivers:\n");
    for (JsonNode plan : report.get("plans")) {
      for (JsonNode finding : plan.get("findings")) {
        all.append("  - project: \"").append(plan.at("/project/code").asString()).append("\"\n");
        all.append("    rule: ").append(finding.get("rule").asString()).append('\n');
        all.append("    reason: 已核\n    author: 李某\n");
        all.append("    date: \"2026-01-05\"\n    expires: \"2026-12-31\"\n");
      }
    }
    String file = write("all.yaml", all.toString());

    Run accepted =
        Run.of("review", "--fail-on=warning", "--waivers", file, "--today=2026-06-01", SEED);
    Run expired =
        Run.of("review", "--fail-on=warning", "--waivers", file, "--today=2027-06-01", SEED);

    assertThat(accepted.status()).isZero();
    assertThat(expired.status()).isEqualTo(1);
  }

  @Test
  void waiversOfManyDocumentsAreOneList() throws IOException {
    String file = write("waivers.yaml", WAIVERS);
    Files.copy(Path.of(SEED), folder.resolve("a.txt"));
    Files.copy(SAMPLES.resolve("layouts/monitoring/monitoring.txt"), folder.resolve("b.txt"));

    JsonNode report =
        json(
            Run.of(
                "review", "--format=json", "--waivers", file, "--today=2026-06-01", "" + folder));

    assertThat(report.at("/waivers/waived").asInt()).isPositive();
    assertThat(report.at("/waivers/unmatched").size()).isEqualTo(1);
  }

  @Test
  void badWaiversAreNamed() throws IOException {
    String file = write("bad.yaml", "waivers:\n  - rule: x\n");

    Run run = Run.of("review", "--lang=en", "--waivers", file, SEED);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("bad.yaml cannot be used", "project");
    assertThat(Run.of("review", "--lang=en", "--today=tomorrow", SEED).err()).contains("--today");
  }

  @Test
  void reviewSaysWhatBecameOfEarlierFindings() throws IOException {
    String before = write("before.json", Run.of("review", "--format=json", SEED).out());
    String better = write("better.txt", Files.readString(Path.of(SEED)).replace("≥99", "≥100"));

    JsonNode same = json(Run.of("review", "--format=json", "--since", before, SEED)).get("since");
    JsonNode now = json(Run.of("review", "--format=json", "--since", before, better)).get("since");

    assertThat(same.get("still_there").asInt()).isPositive();
    assertThat(List.of(same.get("gone"), same.get("new"), same.get("changed")))
        .allMatch(count -> count.asInt() == 0);
    assertThat(now.get("gone").asInt()).isPositive();
    assertThat(Run.of("review", "--lang=en", "--since", before, better).out())
        .contains("Compared with the earlier report", "gone");
  }

  @ParameterizedTest
  @ValueSource(strings = {"not JSON at all", "{\"schema\": \"plumbline/plans/1\"}", "{\"schema\""})
  void otherFilesAreNoReport(String content) throws IOException {
    String file = write("other.json", content);

    assertThat(Run.of("review", "--since", file, SEED).status()).isEqualTo(2);
    Run compared = Run.of("compare", "--lang=en", file, file);
    assertThat(compared.status()).isEqualTo(2);
    assertThat(compared.err()).contains("other.json cannot be used", "review --format json");
  }

  @Test
  void comparesReportsInBothFormats() throws IOException {
    String before = write("before.json", Run.of("review", "--format=json", SEED).out());
    String better = write("better.txt", Files.readString(Path.of(SEED)).replace("≥99", "≥100"));
    String after = write("after.json", Run.of("review", "--format=json", better).out());

    JsonNode page = json(Run.of("compare", "--format=json", before, after));
    Run text = Run.of("compare", "--lang=en", before, after);

    assertThat(page.get("schema").asString()).isEqualTo("plumbline/comparison/1");
    assertThat(page.at("/comparison/rules/compliance_below_full/gone").asInt()).isPositive();
    assertThat(text.status()).isZero();
    assertThat(text.out()).contains("compliance_below_full", "gone");
    assertThat(Run.of("compare", "--lang=en", before, "none.json").status()).isEqualTo(2);
  }

  @Test
  void timingListsRulesOnStderr() {
    Run run = Run.of("review", "--timing", "--fail-on=never", SEED);

    List<String> lines = run.err().lines().filter(line -> line.contains(" µs  ")).toList();
    assertThat(lines).anyMatch(line -> line.endsWith("cost_above_budget"));
    List<Long> times =
        lines.stream().map(line -> Long.valueOf(line.strip().split(" ")[0])).toList();
    assertThat(IntStream.range(1, times.size())).allMatch(i -> times.get(i - 1) >= times.get(i));
    assertThat(run.out()).isEqualTo(Run.of("review", "--fail-on=never", SEED).out());
  }

  @Test
  void profileChangesWhatIsFound() throws IOException {
    String own =
        write(
            "own.yaml",
            """
            name: our-bureau
            version: "2026.1"
            inherits: national
            severities: { cost_above_budget: info }
            off: [compliance_below_full]
            """);

    JsonNode report = json(Run.of("review", "--format=json", "--profile", own, SEED));

    assertThat(report.get("profile").asString()).isEqualTo("our-bureau");
    List<JsonNode> findings = findings(report);
    assertThat(findings)
        .noneMatch(finding -> finding.get("rule").asString().equals("compliance_below_full"))
        .filteredOn(finding -> finding.get("rule").asString().equals("cost_above_budget"))
        .isNotEmpty()
        .allMatch(finding -> finding.get("severity").asString().equals("info"));
    String bad = write("bad.yaml", "name: x\nseverities: { cost_above_budget: grave }\n");
    assertThat(Run.of("review", "--lang=en", "--profile", bad, SEED).err())
        .contains("bad.yaml cannot be used");
  }

  private String write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private static List<JsonNode> waived(JsonNode report) {
    return findings(report).stream().filter(finding -> finding.has("waived")).toList();
  }

  private static List<JsonNode> findings(JsonNode report) {
    List<JsonNode> findings = new ArrayList<>();
    for (JsonNode plan : report.get("plans")) {
      plan.get("findings").forEach(findings::add);
    }
    return findings;
  }

  private static JsonNode json(Run run) {
    return JsonMapper.shared().readTree(run.out());
  }
}
