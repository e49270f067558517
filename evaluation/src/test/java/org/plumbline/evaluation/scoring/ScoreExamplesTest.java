package org.plumbline.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.PlanBuilder.aPlan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.evaluation.actuals.PlanActuals;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.plan.PrintedResult;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.quantity.MoneyUnit;
import org.plumbline.model.source.SourceLocation;
import org.plumbline.model.source.Sourced;
import org.plumbline.regulation.DataFile;
import org.plumbline.regulation.DataNode;
import org.plumbline.regulation.LegalDocument;
import org.plumbline.regulation.LegalDocuments;
import org.plumbline.regulation.Scheme;
import org.plumbline.regulation.Schemes;
import org.plumbline.testkit.golden.Golden;

/** Scores worked out by hand, each with the sentence it rests on: {@code samples/scores}. */
class ScoreExamplesTest {

  @ParameterizedTest
  @MethodSource("examples")
  void scoresAsWorkedByHand(ScoreExample example) {
    PerformancePlan plan =
        aPlan()
            .with(
                anIndicator()
                    .in(example.category(), example.dimension())
                    .named(ScoreExample.INDICATOR)
                    .targeting(example.target())
                    .reporting(weighing(example.weight())))
            .build();
    PlanActuals actuals =
        new PlanActuals("", Optional.empty(), Optional.empty(), example.actual().stream().toList());

    ScoreSheet sheet = new Scoring(example.scheme()).score(plan, actuals);

    if (example.unscored()) {
      assertThat(sheet.lines()).isEmpty();
      assertThat(sheet.unscored())
          .anyMatch(open ->
              open.name().zh().equals(ScoreExample.INDICATOR) && !open.reason().zh().isBlank());
    } else {
      assertThat(sheet.lines())
          .as("unscored: %s", sheet.unscored())
          .singleElement()
          .satisfies(line -> {
            assertThat(line.score().toPlainString()).isEqualTo(example.node().text("score"));
            assertThat(line.proof().formula().zh()).endsWith(" = " + line.score().toPlainString());
            assertThat(line.proof().inputs()).hasSize(2);
          });
    }
  }

  @ParameterizedTest
  @MethodSource("executions")
  void scoresExecutionAsWorkedByHand(ScoreExample example) {
    DataNode node = example.node();
    PlanActuals actuals = new PlanActuals("", yuan(node, "budget"), yuan(node, "spent"), List.of());

    ScoreSheet sheet = new Scoring(example.scheme()).score(aPlan().build(), actuals);

    assertThat(sheet.execution().map(line -> line.score().toPlainString()))
        .isEqualTo(node.findText("score"));
    assertThat(sheet.execution().isEmpty()).isEqualTo(example.unscored());
  }

  @Test
  void thereAreAtLeastSixty() {
    assertThat(examples().count() + executions().count()).isGreaterThanOrEqualTo(60);
  }

  @Test
  void everyFileAndSchemeNamesItsBasis() {
    List<String> documents =
        LegalDocuments.bundled().list().stream().map(LegalDocument::id).toList();

    assertThat(files().map(file -> file.text("basis"))).isSubsetOf(documents);
    assertThat(Schemes.bundled().list()).extracting(Scheme::basis).isSubsetOf(documents);
  }

  static Stream<ScoreExample> examples() {
    return files().flatMap(file -> of(file, "examples"));
  }

  static Stream<ScoreExample> executions() {
    return files().flatMap(file -> of(file, "execution"));
  }

  private static Stream<ScoreExample> of(DataNode file, String list) {
    return file.nodes(list).stream()
        .peek(node -> assertThat(node.text("rests_on")).as(node.text("case")).isNotBlank())
        .map(node -> new ScoreExample(file.path() + " " + node.text("case"), node));
  }

  private static Stream<DataNode> files() {
    Path folder = Golden.sample("samples/scores");
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .sorted()
          .map(ScoreExamplesTest::parse)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DataNode parse(Path file) {
    try (InputStream stream = Files.newInputStream(file)) {
      return DataFile.parse(file.getFileName().toString(), stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Money> yuan(DataNode node, String key) {
    return node.findText(key).map(text -> new Money(new BigDecimal(text), MoneyUnit.YUAN));
  }

  private static PrintedResult weighing(BigDecimal weight) {
    Sourced<BigDecimal> printed = new Sourced<>(weight, SourceLocation.cell(0, 1, 1, 1, ""));
    return new PrintedResult(
        Optional.of(printed), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
