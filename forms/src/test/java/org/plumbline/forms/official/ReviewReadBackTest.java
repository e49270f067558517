package org.plumbline.forms.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.forms.official.ReviewDecision.PointDecision;
import org.plumbline.forms.sheet.Form;
import org.plumbline.forms.sheet.FormWriter;
import org.plumbline.forms.sheet.Table;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.plan.ReviewGrade;
import org.plumbline.model.plan.ReviewSheet;
import org.plumbline.model.plan.ReviewedPoint;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.text.Language;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.document.PlanReader;
import org.plumbline.review.form.ReviewForm;
import org.plumbline.review.form.ReviewForm.Assessment;
import org.plumbline.review.form.SuggestedGrade;

/** The review form, undecided and decided, says the same when it is read again. */
class ReviewReadBackTest {

  private static final PlanReader READER = PlanReader.bundled();
  private static final String REASON = "指标值与上年相同，建议提高后再报。";
  private static final String OPINION = "同意。请按意见修改绩效指标。";
  private static final String SIGNATURE = "签字：张某　日期：2022年3月1日";

  @ParameterizedTest
  @EnumSource(FormFormat.class)
  void undecided(FormFormat format) throws Exception {
    check(format, SampleResults::reviewForm, Optional.empty());
  }

  @ParameterizedTest
  @EnumSource(FormFormat.class)
  void decided(FormFormat format) throws Exception {
    check(
        format,
        plan -> {
          ReviewForm form = SampleResults.suggested(plan);
          return ReviewFormDocument.decided(plan, form, decision(form));
        },
        Optional.of("decided"));
  }

  private static void check(
      FormFormat format, Function<PerformancePlan, Form> maker, Optional<String> decided)
      throws Exception {
    List<PerformancePlan> plans = SamplePlans.all();
    List<Form> forms = plans.stream().map(maker).toList();
    List<ReviewSheet> again = read(format, forms);
    assertThat(again).hasSameSizeAs(plans);
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < plans.size(); i++) {
      List<String> wanted = expected(plans.get(i), forms.get(i), decided.isPresent());
      List<String> found = found(again.get(i));
      for (int line = 0; line < Math.max(wanted.size(), found.size()); line++) {
        String one = line < wanted.size() ? wanted.get(line) : "";
        String other = line < found.size() ? found.get(line) : "";
        if (!one.equals(other)) {
          differences.add("plan " + (i + 1) + ": " + one + " <> " + other);
        }
      }
    }
    assertThat(differences).isEmpty();
  }

  /** Every other point one grade below the best, with a reason. */
  private static ReviewDecision decision(ReviewForm form) {
    return new ReviewDecision(
        form.assessments().stream()
            .collect(
                Collectors.toMap(
                    each -> each.point().code(),
                    each -> decision(form.assessments().indexOf(each)))),
        SuggestedGrade.GOOD,
        OPINION,
        SIGNATURE);
  }

  private static PointDecision decision(int point) {
    return point % 2 == 0
        ? new PointDecision(SuggestedGrade.EXCELLENT, Optional.empty())
        : new PointDecision(SuggestedGrade.POOR, Optional.of(REASON));
  }

  private static List<String> expected(PerformancePlan plan, Form form, boolean decided) {
    ReviewForm suggested = SampleResults.suggested(plan);
    FormFacts facts =
        new FormFacts()
            .and("project", plan.project().name().value())
            .and("code", plan.project().code().map(Sourced::value))
            .and("unit", plan.heading().unit().map(Sourced::value))
            .and("year", plan.fiscalYear())
            .and("budget", plan.funding().total().map(Sourced::value));
    List<String> grounds = grounds(form);
    for (int i = 0; i < suggested.assessments().size(); i++) {
      Assessment each = suggested.assessments().get(i);
      PointDecision made = decision(i);
      facts
          .and("point", each.point().code() + each.point().title().in(Language.ZH))
          .and("suggested", known(each.grade()))
          .and("grounds", grounds.get(i))
          .and("decided", decided ? made.grade().code() : "")
          .and("remark", decided ? made.reason().orElse("") : "");
    }
    return facts
        .and("overall suggested", known(suggested.overall()))
        .and("overall decided", decided ? "good" : "")
        .and("opinion", decided ? OPINION : "")
        .and("signature", decided ? SIGNATURE : "")
        .lines();
  }

  private static String known(SuggestedGrade grade) {
    return grade.findOfficial().isPresent() ? grade.code() : "";
  }

  /** As they stand in the last column but one of the form that was written. */
  private static List<String> grounds(Form form) {
    return form.blocks().stream()
        .filter(Table.class::isInstance)
        .flatMap(table -> ((Table) table).placed().stream())
        .filter(cell -> cell.column() == 4 && cell.cell().columns() == 1 && cell.row() > 2)
        .map(cell -> cell.cell().text())
        .toList();
  }

  private static List<String> found(ReviewSheet sheet) {
    FormFacts facts =
        new FormFacts()
            .and("project", sheet.project().name().value())
            .and("code", sheet.project().code().map(Sourced::value))
            .and("unit", sheet.heading().unit().map(Sourced::value))
            .and("year", sheet.heading().fiscalYear().stream().mapToInt(y -> y.year()).findFirst())
            .and("budget", sheet.budget().map(Sourced::value));
    for (ReviewedPoint point : sheet.points()) {
      facts
          .and("point", point.code().orElse("?") + point.title().value())
          .and("suggested", code(point.suggestion().grade()))
          .and("grounds", point.suggestion().grounds().map(Sourced::value))
          .and("decided", code(point.decision().grade()))
          .and("remark", point.decision().remark().map(Sourced::value));
    }
    return facts
        .and("overall suggested", code(sheet.overall().suggested()))
        .and("overall decided", code(sheet.overall().decided()))
        .and("opinion", sheet.overall().opinion().map(Sourced::value))
        .and("signature", sheet.overall().signature().map(Sourced::value))
        .lines();
  }

  private static Optional<String> code(Optional<Sourced<ReviewGrade>> grade) {
    return grade.map(known -> known.value().code());
  }

  private static List<ReviewSheet> read(FormFormat format, List<Form> forms) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FormWriter writer = format.begin(out, OfficialForm.REVIEW.page(), "审核表");
    forms.forEach(writer::add);
    writer.end();
    String name = "forms." + format.code();
    return new ArrayList<>(
        READER.read(new DocumentBytes(name, out.toByteArray()), 0, OptionalInt.empty()).reviews());
  }
}
