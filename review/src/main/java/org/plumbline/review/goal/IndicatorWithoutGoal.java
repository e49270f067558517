package org.plumbline.review.goal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.WordList;
import org.plumbline.review.rule.Criterion;
import org.plumbline.review.rule.Findings;
import org.plumbline.review.rule.PlanRule;
import org.plumbline.review.rule.ReviewContext;
import org.plumbline.review.rule.ReviewRule;
import org.plumbline.review.rule.ReviewRule.LegalBasis;
import org.plumbline.review.rule.ReviewRule.Wording;
import org.plumbline.review.rule.RuleData;

@ReviewRule(
    code = "indicator_without_goal",
    criterion = Criterion.RELEVANCE,
    severity = Severity.INFO,
    title =
        @Wording(zh = "指标主要衡量的工作目标没有提到", en = "The work that the indicators measure is in no goal"),
    why =
        @Wording(
            zh = "指标是目标的细化；目标没有的工作，指标再多也说明不了目标是否实现。",
            en =
                "Indicators spell out the goals; many of them about work that no goal names say"
                    + " nothing of whether a goal is reached."),
    fix =
        @Wording(
            zh = "在目标中写明这项工作，或换成与目标对应的指标。",
            en = "Name the work in the goals, or measure what the goals name."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（相关性）"))
final class IndicatorWithoutGoal implements PlanRule {
  private final WordList works;
  private final int least;

  IndicatorWithoutGoal(RuleData data) {
    this.works = data.words().get("work_nouns");
    this.least = data.thresholds().get("indicator_without_goal", "least").intValueExact();
  }

  @Override
  public void check(ReviewContext context, Findings findings) {
    PerformancePlan plan = context.plan();
    if (plan.goals().isEmpty()) {
      return;
    }
    outputsByWork(context.indicatorsIn(Category.OUTPUT)).entrySet().stream()
        .filter(entry -> entry.getValue() >= least && !isAnnounced(plan, entry.getKey()))
        .findFirst()
        .ifPresent(entry ->
            findings.report(
                plan.goals().getFirst().at(),
                Bilingual.format(
                    "%d项产出指标衡量“%s”，目标、用途和项目名称都没有提到",
                    "%d outputs measure %s, which neither goals nor purpose nor name mention",
                    entry.getValue(),
                    entry.getKey())));
  }

  /** How many outputs name each kind of work. */
  private Map<String, Integer> outputsByWork(List<Indicator> outputs) {
    Map<String, Integer> byWork = new TreeMap<>();
    for (Indicator output : outputs) {
      Set<String> named = new HashSet<>();
      works.forEachIn(output.name().value(), named::add);
      named.forEach(work -> byWork.merge(work, 1, Integer::sum));
    }
    return byWork;
  }

  private static boolean isAnnounced(PerformancePlan plan, String work) {
    return plan.project().name().value().contains(work)
        || plan.heading().purpose().filter(text -> text.value().contains(work)).isPresent()
        || plan.goals().stream().anyMatch(goal -> goal.text().contains(work));
  }
}
