package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.cli.ProgrammeYears.Scene;
import org.plumbline.evaluation.actuals.PlanActuals;
import org.plumbline.evaluation.monitoring.IndicatorState;
import org.plumbline.evaluation.scoring.Input;
import org.plumbline.evaluation.scoring.ScoreLine;
import org.plumbline.evaluation.scoring.ScoreSheet;
import org.plumbline.evidence.IndicatorResult;
import org.plumbline.evidence.fold.Outcome;
import org.plumbline.forms.year.ProgrammeYear;
import org.plumbline.forms.year.YearsMarkdown;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.text.Bilingual;
import org.plumbline.model.text.Language;
import org.plumbline.testkit.golden.Golden;

/** The sixteen programmes of the founding document from beginning to end: the year as a whole. */
class SixteenYearsTest {

  private static final Path ROOT = Path.of(System.getProperty("plumbline.root"));
  private static final Scene SCENE = Scene.ofSamples(ROOT);
  private static final Session SESSION = new Session(Run.silent(), Language.ZH);
  private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");
  private static final Bilingual TITLE =
      Bilingual.of("十六个项目的一年", "The year of the sixteen programmes");
  private static final Bilingual INTRODUCTION =
      Bilingual.of(
          "青岛市工业和信息化局 2022 年公布的 16 张绩效目标表、170 条指标，从读取到公开走完一年。计划是真实的；"
              + "台账、支出和由此得出的数字都是**合成**的，只说明产品做得到什么。本页由测试生成并核对，"
              + "同样的结果可用 `./plumbline demo --offline` 写入文件夹。",
          "The 16 plans and 170 indicators that a bureau of Qingdao published for 2022, from"
              + " reading to publication. The plans are real; registers, spending and every figure"
              + " that rests on them are **synthetic** and show only what the product can do. This"
              + " page is written and checked by a test; `./plumbline demo --offline` writes the"
              + " same into a folder.");

  private static List<ProgrammeYear> years = List.of();

  @BeforeAll
  static void takeThemThroughTheYear() throws UnusableInputException {
    Wiring wiring = Wiring.ofProduct();
    List<PerformancePlan> plans = ReadPlans.of(SCENE.plans().toString(), wiring, SESSION).plans();
    years = new ProgrammeYears(SCENE, wiring, SESSION).of(plans);
  }

  @Test
  void figuresStandInTheDocumentation() {
    StringWriter page = new StringWriter();
    YearsMarkdown.write(years, TITLE, INTRODUCTION, page);

    Golden.at("docs/sixteen.md").matches(page.toString());
  }

  @Test
  void everyIndicatorHasMeasureAndScoreOrReason() {
    int indicators = 0;
    for (ProgrammeYear year : years) {
      List<Indicator> planned = year.plan().indicators();
      indicators += planned.size();
      assertThat(year.results()).as(name(year)).hasSameSizeAs(planned);
      year.results().forEach(SixteenYearsTest::measuredOrSaidWhyNot);
      assertThat(year.monitoring().indicators()).as(name(year)).hasSameSizeAs(planned);
      year.monitoring().indicators().forEach(SixteenYearsTest::monitoredOrSaidWhyNot);
      ScoreSheet score = year.score();
      assertThat(score.lines().size() + score.unscored().size())
          .as(name(year))
          .isEqualTo(planned.size() + (score.execution().isEmpty() ? 1 : 0));
      assertThat(score.unscored()).allMatch(open -> !open.reason().zh().isBlank());
    }
    assertThat(years).hasSize(16);
    assertThat(indicators).isEqualTo(170);
  }

  @Test
  void everyFigureIsTraceable() {
    for (ProgrammeYear year : years) {
      List<Input> inputs = new ArrayList<>();
      for (ScoreLine line : year.score().lines()) {
        assertThat(line.proof().formula().zh()).endsWith(" = " + line.score().toPlainString());
        assertThat(line.indicator().at().toString()).isNotBlank();
        inputs.addAll(line.proof().inputs());
      }
      year.score().execution().ifPresent(line -> inputs.addAll(line.proof().inputs()));
      assertThat(inputs).as(name(year)).isNotEmpty();
      assertThat(inputs)
          .as(name(year))
          .allSatisfy(input -> {
            assertThat(input.value()).isNotBlank();
            assertThat(input.origin()).as(input.toString()).isNotBlank();
          });
    }
  }

  @Test
  void offlineDemoLinksAllItWrites(@TempDir Path folder)
      throws IOException, UnusableInputException {
    ExitStatus status = new OfflineDemo(ROOT, Wiring.ofProduct()).run(folder, SESSION);

    assertThat(status).isEqualTo(ExitStatus.DONE);
    String index = Files.readString(folder.resolve("index.html"));
    Matcher links = LINK.matcher(index);
    int linked = 0;
    while (links.find()) {
      linked++;
      assertThat(folder.resolve(links.group(1))).isNotEmptyFile();
    }
    assertThat(linked).isGreaterThanOrEqualTo(35);
    assertThat(index).contains("合成数据");
    for (String form : List.of("plan.docx", "self-evaluation.xlsx", "monitoring.docx")) {
      List<PerformancePlan> again =
          ReadPlans.of(folder.resolve("6-forms/" + form).toString(), Wiring.ofProduct(), SESSION)
              .plans();
      assertThat(again).as(form).hasSize(16);
      assertThat(again.stream().mapToInt(plan -> plan.indicators().size()).sum())
          .as(form)
          .isEqualTo(170);
    }
  }

  /** What the samples say was spent is what the registers of payments add up to. */
  @Test
  void spendingIsTheSumOfPayments() throws IOException, UnusableInputException {
    for (Scene.Checkpoint checkpoint : List.of(SCENE.midYear(), SCENE.yearEnd())) {
      for (PlanActuals actuals : ActualsFile.read(checkpoint.spending())) {
        String origin = actuals.origins().spent();
        String register = origin.substring(origin.indexOf(": ") + 2, origin.indexOf('，'));
        String column = origin.substring(origin.indexOf('，') + 1, origin.indexOf("合计"));
        assertThat(paid(SCENE.evidence().resolve(register), column, checkpoint.day()))
            .as(origin)
            .isEqualByComparingTo(actuals.spent().orElseThrow().yuan());
      }
    }
  }

  private static BigDecimal paid(Path register, String column, LocalDate until) throws IOException {
    List<String> lines =
        Files.readAllLines(register).stream().filter(line -> !line.startsWith("#")).toList();
    List<String> heads = List.of(lines.getFirst().split(","));
    int day =
        IntStream.range(0, heads.size())
            .filter(i -> heads.get(i).endsWith("日期"))
            .findFirst()
            .orElseThrow();
    BigDecimal sum = BigDecimal.ZERO;
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",");
      if (!LocalDate.parse(cells[day]).isAfter(until)) {
        sum = sum.add(new BigDecimal(cells[heads.indexOf(column)]));
      }
    }
    return sum;
  }

  private static void measuredOrSaidWhyNot(IndicatorResult result) {
    assertThat(result.explanation().zh()).isNotBlank();
    if (result.outcome() instanceof Outcome.Undecidable undecidable) {
      assertThat(undecidable.toString()).isNotBlank();
    }
  }

  private static void monitoredOrSaidWhyNot(IndicatorState state) {
    assertThat(state.schedule().zh()).isNotBlank();
    assertThat(state.schedule().en()).isNotBlank();
  }

  private static String name(ProgrammeYear year) {
    return year.plan().project().name().value();
  }
}
