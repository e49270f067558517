package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.evidence.measure.Measure;
import org.plumbline.evidence.pack.IndicatorMeasure;
import org.plumbline.evidence.pack.Pack;
import org.plumbline.forms.measured.PlanDifferences;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.text.Language;
import org.plumbline.reading.target.TargetReader;
import org.plumbline.testkit.golden.Golden;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The packs of the product hold against the founding document and their sample records. */
class SixteenPacksTest {

  private static final Path ROOT = Path.of(System.getProperty("plumbline.root"));
  private static final String PROGRAMMES = ROOT.resolve("programmes").toString();
  private static final Path EVIDENCE = ROOT.resolve("samples/evidence");
  private static final String SEED =
      ROOT.resolve("samples/qingdao-miit-2022/qingdao-miit-2022.txt").toString();

  @TempDir Path folder;

  @Test
  void measureWhatThePlansAskFor() throws UnusableInputException {
    List<PerformancePlan> plans =
        ReadPlans.of(SEED, Wiring.ofProduct(), new Session(Run.silent(), Language.ZH)).plans();
    List<Pack> packs = packs();

    assertThat(packs).hasSize(16);
    for (Pack pack : packs) {
      PerformancePlan plan = PlanDifferences.planOf(pack, plans).orElseThrow();
      assertThat(pack.indicators().stream().map(SixteenPacksTest::line))
          .as(pack.name())
          .containsExactlyElementsOf(plan.indicators().stream().map(each -> line(each)).toList());
      assertThat(PlanDifferences.find(pack, plans)).as(pack.name()).isEmpty();
    }
    List<IndicatorMeasure> all = packs.stream().flatMap(it -> it.indicators().stream()).toList();
    assertThat(all).hasSize(170);
    assertThat(all.stream().filter(it -> it.measure() instanceof Measure.Attested))
        .hasSizeLessThanOrEqualTo(20);
  }

  @Test
  void everyIndicatorIsDecided() {
    Run run =
        Run.of(
            "measure",
            PROGRAMMES,
            "--evidence",
            EVIDENCE.toString(),
            "--as-of=2022-12-31",
            "--format=json",
            "--plan",
            SEED);
    JsonNode page = JsonMapper.shared().readTree(run.out());

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(page.get("synthetic").asBoolean()).isTrue();
    assertThat(page.get("refused").isEmpty()).isTrue();
    assertThat(page.get("values").size()).isEqualTo(170);
    List<String> attainments = new ArrayList<>();
    for (JsonNode value : page.get("values")) {
      assertThat(value.get("undecidable").isNull()).as(value.toString()).isTrue();
      boolean none = value.get("value").asString("").equals("0"); // nothing happened: no records
      assertThat(value.get("records").asLong() > 0 || none).as(value.toString()).isTrue();
      assertThat(value.get("explanation").asString()).isNotBlank();
      assertThat(value.get("explanationEn").asString()).isNotBlank();
      assertThat(value.get("synthetic").asBoolean()).isTrue();
      attainments.add(value.get("attainment").asString());
    }
    assertThat(attainments).contains("met", "not_met").doesNotContain("undecidable");
    List<String> states = new ArrayList<>();
    page.get("watches").forEach(watch -> states.add(watch.get("state").asString()));
    assertThat(states).contains("ok", "at_risk", "breached").doesNotContain("not_enough_data");
  }

  @Test
  void recipesMakeTheSampleRecords() throws IOException {
    Run run = Run.of("pack", "sample", PROGRAMMES, "-o", folder.toString());

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(files(folder)).isEqualTo(files(EVIDENCE));
  }

  @Test
  void readsAsMeasured() {
    Run run =
        Run.of("measure", PROGRAMMES, "--evidence", EVIDENCE.toString(), "--as-of=2022-12-31");

    Golden.at("samples/evidence/measured.golden.txt").matches(run.out());
  }

  private static List<Pack> packs() throws UnusableInputException {
    Packs packs = new Packs(TargetReader.bundled());
    return packs.open(packs.find(PROGRAMMES));
  }

  private static String line(IndicatorMeasure indicator) {
    return indicator.dimension().code() + " | " + indicator.name() + " | " + indicator.target();
  }

  private static String line(Indicator indicator) {
    return indicator.dimension().orElseThrow().code()
        + " | "
        + indicator.name().value()
        + " | "
        + indicator.target().map(Sourced::value).orElseThrow().text();
  }

  /** The csv files below a folder, by path, with their text. */
  private static SortedMap<String, String> files(Path folder) throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".csv")).toList()) {
        texts.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return texts;
  }
}
