package org.plumbline.evaluation.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.evaluation.actuals.ActualsMatch;
import org.plumbline.evaluation.actuals.PlanActuals;
import org.plumbline.evaluation.actuals.Problem;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.EvaluationFrame;
import org.plumbline.regulation.EvaluationFrame.Item;
import org.plumbline.regulation.Scheme;

/**
 * 部门评价、财政评价. Evaluates a project by the frame decision, process, output, benefit: what figures say
 * is computed, what only a person can say is asked for and open until it is said.
 */
public final class FrameScoring {

  private static final Bilingual FOR_A_PERSON =
      Bilingual.of("须由评价人按评价要点判断", "A person has to judge by the questions");

  private final EvaluationFrame frame;
  private final Scheme scheme;
  private final IndicatorAward awards;

  /**
   * Evaluates by a frame.
   *
   * @param scheme by which an indicator earns its points
   */
  public FrameScoring(EvaluationFrame frame, Scheme scheme) {
    this.frame = frame;
    this.scheme = scheme;
    this.awards = new IndicatorAward(scheme);
  }

  public EvaluationSheet evaluate(
      PerformancePlan plan, PlanActuals actuals, Judgements judgements) {
    List<Problem> problems = new ArrayList<>();
    ActualsMatch match = ActualsMatch.of(plan, actuals.indicators());
    problems.addAll(match.problems());
    int decimals = scheme.rules().decimals();
    FrameMoney money = new FrameMoney(plan, actuals, decimals, problems);
    FrameIndicators indicators = new FrameIndicators(plan, match, awards, decimals);
    Map<String, Judgement> judged = judged(judgements.of(plan), problems);
    List<FrameLine> lines = new ArrayList<>();
    for (Item item : frame.items()) {
      FrameLine line =
          switch (item.way()) {
            case JUDGED -> toJudge(item, plan);
            case FUNDS_IN_PLACE -> money.fundsInPlace(item);
            case EXECUTION -> money.execution(item);
            case INDICATORS -> indicators.of(item);
            case SAVING -> indicators.has(item) ? indicators.of(item) : money.saving(item);
          };
      lines.add(withJudgement(line, Optional.ofNullable(judged.get(item.code())), problems));
    }
    EvaluationSheet sheet = new EvaluationSheet(plan, frame, lines, Optional.empty(), problems);
    return new EvaluationSheet(plan, frame, lines, grade(sheet), problems);
  }

  private Optional<String> grade(EvaluationSheet sheet) {
    String least = Scheme.gradeOf(sheet.total(), frame.grades());
    return least.equals(Scheme.gradeOf(sheet.total().add(sheet.open()), frame.grades()))
        ? Optional.of(least)
        : Optional.empty();
  }

  private static FrameLine toJudge(Item item, PerformancePlan plan) {
    return new FrameLine(
        item,
        List.of(),
        List.of(new Unscored(item.title(), item.points(), FOR_A_PERSON)),
        Optional.empty(),
        item.asked().hint() ? List.of(contents(plan)) : List.of());
  }

  private static Bilingual contents(PerformancePlan plan) {
    long measurable =
        plan.indicators().stream().filter(indicator -> indicator.quantity().isPresent()).count();
    return Bilingual.format(
        "计划有 %d 个绩效目标、%d 条指标，其中 %d 条的指标值是数量",
        "The plan has %d goals and %d indicators; targets that are a quantity: %d",
        plan.goals().size(),
        plan.indicators().size(),
        measurable);
  }

  /** The judgements of a plan that can be used, by item; the others are said. */
  private Map<String, Judgement> judged(List<Judgement> given, List<Problem> problems) {
    Map<String, List<Judgement>> byItem = new HashMap<>();
    given.forEach(each -> byItem.computeIfAbsent(each.item(), _ -> new ArrayList<>()).add(each));
    Map<String, Judgement> judged = new HashMap<>();
    for (Judgement each : given) {
      Optional<Item> item =
          frame.items().stream().filter(known -> known.code().equals(each.item())).findFirst();
      if (item.isEmpty()) {
        problems.add(unknownItem(each));
      } else if (byItem.getOrDefault(each.item(), List.of()).size() > 1) {
        problems.add(twice(each));
      } else if (each.points().signum() < 0 || each.points().compareTo(item.get().points()) > 0) {
        problems.add(outside(each, item.get().points()));
      } else {
        judged.put(each.item(), each);
      }
    }
    return judged;
  }

  /** A person may fill what figures leave open, not contradict them. */
  private static FrameLine withJudgement(
      FrameLine line, Optional<Judgement> judgement, List<Problem> problems) {
    if (judgement.isEmpty()) {
      return line;
    }
    if (line.open().isEmpty()) {
      problems.add(
          new Problem(
              "judgement_not_needed",
              Bilingual.of(
                  line.item().title().zh() + "已由数据算出，" + judgement.get().origin() + " 的评分未采用",
                  line.item().title().en()
                      + " is computed; the judgement at "
                      + judgement.get().origin()
                      + " is not used")));
      return line;
    }
    return line.with(judgement.get());
  }

  private Problem unknownItem(Judgement judgement) {
    String items = String.join(", ", frame.items().stream().map(Item::code).toList());
    return new Problem(
        "unknown_item",
        Bilingual.format(
            "评价体系没有“%1$s”（%2$s），评分未采用；有：%3$s",
            "The frame has no item \"%1$s\" (%2$s): not used; there are: %3$s",
            judgement.item(),
            judgement.origin(),
            items));
  }

  private static Problem twice(Judgement judgement) {
    return new Problem(
        "two_judgements",
        Bilingual.format(
            "“%1$s”给了不止一个评分（%2$s），都未采用；请只保留一个",
            "\"%1$s\" is judged more than once (%2$s); none is used, keep one",
            judgement.item(),
            judgement.origin()));
  }

  private static Problem outside(Judgement judgement, BigDecimal points) {
    return new Problem(
        "judgement_outside_points",
        Bilingual.format(
            "“%1$s”的评分 %2$s 不在 0–%3$s 之间（%4$s），未采用",
            "The points of \"%1$s\", %2$s, are not between 0 and %3$s (%4$s): not used",
            judgement.item(),
            judgement.points().toPlainString(),
            points.toPlainString(),
            judgement.origin()));
  }
}
