package org.plumbline.server.plans.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.BudgetUnit;
import org.plumbline.model.plan.FormDetails;
import org.plumbline.model.plan.LongTermPlan;
import org.plumbline.model.plan.Particular;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.plan.ReportedResult;
import org.plumbline.model.source.SourceLocation;
import org.plumbline.model.source.Sourced;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.document.PlanReader;
import org.plumbline.server.plans.edit.PlanForm.ParticularField;

/** What some forms print beside the official table: the department, and labelled texts. */
class FurtherFieldsTest {

  private static final Path SEED =
      Path.of(
          System.getProperty("plumbline.root"), "samples/qingdao-miit-2022/qingdao-miit-2022.txt");
  private static final SourceLocation PRINTED =
      new SourceLocation(0, OptionalInt.of(1), 1, 3, 2, "新增项目");

  private final FormReader reader = new FormReader();

  private static final PerformancePlan PLAN = withFurtherFields(seed());

  private static PerformancePlan seed() {
    try {
      return PlanReader.bundled()
          .read(new DocumentBytes("seed.txt", Files.readAllBytes(SEED)), 0, OptionalInt.empty())
          .plans()
          .getFirst();
    } catch (IOException | UnreadableDocumentException e) {
      throw new IllegalStateException(e);
    }
  }

  private static PerformancePlan withFurtherFields(PerformancePlan seed) {
    return new PerformancePlan(
        seed.form(),
        seed.heading(),
        seed.funding(),
        seed.spendingPlan(),
        seed.goals(),
        seed.indicators(),
        new FormDetails(
            Optional.of(new Sourced<>(new BudgetUnit(Optional.of("502"), "工业和信息化局"), PRINTED)),
            List.of(
                particular("项目属性", "新增项目"),
                particular("项目期", "一年"),
                particular("主管部门", "第一个"),
                second("第二个\n两行")),
            List.of(),
            List.of(),
            LongTermPlan.none(),
            ReportedResult.none()));
  }

  @Test
  void stayAsTheyAreWhereNobodyTouchedThem() {
    assertThat(reader.read(PlanForm.of(PLAN), PLAN)).isEqualTo(PLAN);
  }

  @Test
  void areChangedAndKeepTheirPlace() {
    PerformancePlan changed =
        reader.read(with("市工信局", List.of(field(0, "项目属性", "延续项目"), field(1, "项目期", "一年"))), PLAN);
    assertThat(changed.details().particulars())
        .containsExactly(
            new Particular("项目属性", new Sourced<>("延续项目", PRINTED)), particular("项目期", "一年"));
    assertThat(changed.details().department())
        .contains(new Sourced<>(new BudgetUnit(Optional.empty(), "市工信局"), PRINTED));
  }

  @Test
  void areTakenAwayByEmptyingThem() {
    PerformancePlan changed =
        reader.read(with("", List.of(field(0, "项目属性", ""), field(1, "项目期", "一年"))), PLAN);
    assertThat(changed.details().particulars()).containsExactly(particular("项目期", "一年"));
    assertThat(changed.details().department()).isEmpty();
  }

  @Test
  void keepWhatTwoPeopleWroteAtOnce() {
    PerformancePlan theirs =
        reader.read(
            with("工业和信息化局", List.of(field(0, "项目属性", "新增项目"), field(1, "项目期", "三年"))), PLAN);
    PlanForm mine = with("市工信局", List.of(field(0, "项目属性", "延续项目"), field(1, "项目期", "一年")));
    PlanForm both = new FormRebase(PLAN, theirs).of(mine);
    assertThat(both.particulars()).containsExactly(field(0, "项目属性", "延续项目"), field(1, "项目期", "三年"));
    assertThat(both.head().department()).isEqualTo("市工信局");
  }

  @Test
  void mayShareALabel() {
    List<ParticularField> fields = List.of(field(2, "主管部门", "第一个"), field(3, "主管部门", "改了"));
    assertThat(reader.read(with("", fields), PLAN).details().particulars())
        .containsExactly(particular("主管部门", "第一个"), second("改了"));
    PerformancePlan theirs = reader.read(PlanForm.of(PLAN), PLAN);
    assertThat(new FormRebase(PLAN, theirs).of(with("", fields)).particulars())
        .containsExactlyElementsOf(fields);
  }

  @Test
  void ofANewLabelAreKept() {
    List<Particular> kept =
        reader
            .read(with("", List.of(new ParticularField("", "项目类型", "其他"))), PLAN)
            .details()
            .particulars();
    assertThat(kept).singleElement().extracting(Particular::label).isEqualTo("项目类型");
    assertThat(kept.getFirst().text().value()).isEqualTo("其他");
  }

  @Test
  void areCheckedAsOtherTextsAre() {
    PlanForm tooLong = with("x".repeat(10_001), List.of(field(0, "项目属性", "y".repeat(10_001))));
    assertThat(FormCheck.problems(tooLong, PLAN))
        .extracting(Problem::field)
        .contains("department", "particular");
  }

  private static PlanForm with(String department, List<ParticularField> particulars) {
    PlanForm form = PlanForm.of(PLAN);
    PlanForm.Head head = form.head();
    return new PlanForm(
        new PlanForm.Head(
            head.title(), head.year(), head.code(), head.project(), department, head.purpose()),
        particulars,
        form.amounts(),
        form.steps(),
        form.goals(),
        form.indicators(),
        form.longTerm());
  }

  private static ParticularField field(int from, String label, String text) {
    return new ParticularField(Integer.toString(from), label, text);
  }

  /** Beside the same label as another, further down. */
  private static Particular second(String text) {
    SourceLocation below = new SourceLocation(0, OptionalInt.of(1), 1, 4, 2, "");
    return new Particular("主管部门", new Sourced<>(text, below));
  }

  private static Particular particular(String label, String text) {
    return new Particular(label, new Sourced<>(text, PRINTED));
  }
}
