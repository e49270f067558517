package org.plumbline.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.PlanBuilder.aPlan;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.evaluation.actuals.IndicatorActual;
import org.plumbline.evaluation.actuals.PlanActuals;
import org.plumbline.evaluation.actuals.Problem;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.quantity.MoneyUnit;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.DataFile;
import org.plumbline.regulation.DataNode;
import org.plumbline.regulation.EvaluationFrame;
import org.plumbline.regulation.EvaluationFrames;
import org.plumbline.regulation.LegalDocument;
import org.plumbline.regulation.LegalDocuments;
import org.plumbline.regulation.Schemes;
import org.plumbline.testkit.golden.Golden;
import org.plumbline.testkit.plan.PlanBuilder;

/** Items of the evaluation frame worked out by hand: {@code samples/scores/frame}. */
class FrameExamplesTest {

  private static final Path FILE = Golden.sample("samples/scores/frame/department.yaml");
  private static final EvaluationFrame FRAME =
      EvaluationFrames.bundled().find("mof-2020-department").orElseThrow();

  @ParameterizedTest
  @MethodSource("examples")
  void scoresAsWorkedByHand(ScoreExample example) {
    DataNode node = example.node();
    EvaluationSheet sheet = evaluate(node);

    FrameLine line =
        sheet.lines().stream()
            .filter(each -> each.item().code().equals(node.text("item")))
            .findFirst()
            .orElseThrow();
    assertThat(node.has("rests_on")).isTrue();
    assertThat(line.score().toPlainString()).isEqualTo(node.text("score"));
    assertThat(line.openPoints()).isEqualByComparingTo(node.text("open"));
    assertThat(line.open()).allMatch(open -> !open.reason().zh().isBlank());
    assertThat(sheet.problems())
        .extracting(Problem::code)
        .containsExactlyElementsOf(node.findText("problem").stream().toList());
    node.findText("remark")
        .ifPresent(remark ->
            assertThat(line.parts().getFirst().proof().remarks())
                .extracting(Bilingual::zh)
                .anyMatch(text -> text.contains(remark)));
  }

  @Test
  void nothingKnownIsNoZero() {
    EvaluationSheet sheet = evaluate(DataNode.of("nothing", Map.of("item", "execution")));

    assertThat(sheet.total()).isEqualByComparingTo("0");
    assertThat(sheet.open()).isEqualByComparingTo("100");
    assertThat(sheet.grade()).isEmpty();
    assertThat(sheet.lines()).allMatch(FrameLine::toBeJudged);
    assertThat(sheet.lines())
        .filteredOn(line -> line.item().way() == EvaluationFrame.Way.JUDGED)
        .hasSize(9)
        .allMatch(line -> !line.item().asked().questions().isEmpty());
  }

  @Test
  void frameAddsUpAndNamesItsBasis() {
    assertThat(FRAME.groups())
        .extracting(group -> group.title().zh() + " " + group.points())
        .containsExactly("决策 20", "过程 20", "产出 30", "效益 30");
    assertThat(LegalDocuments.bundled().list())
        .extracting(LegalDocument::id)
        .contains(FRAME.basis());
    assertThat(Schemes.bundled().find(FRAME.scheme())).isPresent();
  }

  private static EvaluationSheet evaluate(DataNode node) {
    PlanBuilder plan = aPlan().coded("37020022P88002810311R").withoutBudget();
    List<IndicatorActual> actuals = new ArrayList<>();
    for (DataNode each : node.nodes("indicators")) {
      ScoreExample indicator = new ScoreExample(each.path(), each);
      String name = ScoreExample.INDICATOR + actuals.size() + each.path();
      plan =
          plan.with(
              anIndicator()
                  .in(indicator.category(), indicator.dimension())
                  .named(name)
                  .targeting(indicator.target()));
      indicator
          .actual()
          .ifPresent(actual ->
              actuals.add(
                  new IndicatorActual(
                      actual.dimension(),
                      name,
                      actual.description(),
                      actual.value(),
                      actual.origin(),
                      actual.updated())));
    }
    PerformancePlan built = plan.build();
    PlanActuals given =
        new PlanActuals(
            "",
            yuan(node, "budget"),
            yuan(node, "spent"),
            yuan(node, "received"),
            actuals,
            PlanActuals.MoneyOrigins.of("test"));
    return new FrameScoring(FRAME, Schemes.bundled().find(FRAME.scheme()).orElseThrow())
        .evaluate(built, given, judgements(node));
  }

  private static Judgements judgements(DataNode node) {
    return new Judgements(
        node.findText("judged").stream()
            .map(points ->
                new Judgement(
                    "37020022P88002810311R",
                    node.text("item"),
                    new BigDecimal(points),
                    "有批复文件",
                    "李某",
                    Optional.empty(),
                    "test"))
            .toList());
  }

  static Stream<ScoreExample> examples() throws IOException {
    try (InputStream stream = Files.newInputStream(FILE)) {
      return DataFile.parse("department.yaml", stream).nodes("examples").stream()
          .map(node -> new ScoreExample(node.text("case"), node));
    }
  }

  private static Optional<Money> yuan(DataNode node, String key) {
    return node.findText(key).map(text -> new Money(new BigDecimal(text), MoneyUnit.YUAN));
  }
}
