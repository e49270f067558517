package org.plumbline.review.indicator;

import java.util.List;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.IndicatorWords;
import org.plumbline.regulation.WordList;
import org.plumbline.review.rule.Criterion;
import org.plumbline.review.rule.Findings;
import org.plumbline.review.rule.PlanRule;
import org.plumbline.review.rule.ReviewContext;
import org.plumbline.review.rule.ReviewRule;
import org.plumbline.review.rule.ReviewRule.LegalBasis;
import org.plumbline.review.rule.ReviewRule.Wording;
import org.plumbline.review.rule.RuleData;
import org.plumbline.review.wording.CommonRun;
import org.plumbline.review.wording.OrdinalPrefix;
import org.plumbline.review.wording.PlanTexts;

@ReviewRule(
    code = "satisfaction_of_wrong_people",
    criterion = Criterion.RELEVANCE,
    severity = Severity.INFO,
    title = @Wording(zh = "满意度没有问真正的服务对象", en = "Satisfaction is not asked of those served"),
    why =
        @Wording(
            zh = "受款方或无关的人满意，说明不了服务对象满意。",
            en = "That those who are paid are satisfied says nothing of those who are served."),
    fix =
        @Wording(
            zh = "把调查对象改为本项目的服务对象，如群众、患者、职工。",
            en = "Ask those whom the project serves: residents, patients, employees."),
    basis = @LegalBasis(document = "mof-2021-101"))
final class SatisfactionOfWrongPeople implements PlanRule {

  /** So many characters of the name of a count tell whom it counts. */
  private static final int SHARED = 2;

  private final WordList executors;
  private final WordList enterprises;
  private final WordList payees;
  private final WordList people;
  private final WordList widerPeople;
  private final WordList fillers;
  private final WordList prizes;

  SatisfactionOfWrongPeople(RuleData data) {
    IndicatorWords words = data.indicatorWords();
    this.executors = words.get("executors");
    this.enterprises = words.get("enterprise_ends");
    this.payees = words.get("payee_starts");
    this.people = words.get("served_people");
    this.widerPeople = words.get("served_words");
    this.fillers = words.get("satisfaction_qualifiers");
    this.prizes = words.get("prizes");
  }

  @Override
  public void check(ReviewContext context, Findings findings) {
    PerformancePlan plan = context.plan();
    List<Indicator> asked = context.indicatorsIn(Category.SATISFACTION);
    for (Indicator indicator : asked) {
      String name = OrdinalPrefix.strip(indicator.name().value());
      if (asksPayee(plan, name) || asked.size() == 1 && asksOthers(context, indicator, name)) {
        findings.report(
            indicator.name().at(),
            Bilingual.format(
                "“%s”问的不是本项目服务的人", "\"%s\" asks others than those the project serves", name));
      }
    }
  }

  /** Those who are paid to do the work, or a prize that this project does not give. */
  private boolean asksPayee(PerformancePlan plan, String name) {
    boolean bare = enterprises.includes(name) || enterprises.endOf(name) && executors.foundIn(name);
    return bare && PlanTexts.goalsSpeak(plan, executors)
        || payees.startOf(name)
            && !PlanTexts.nameSpeaks(plan, prizes)
            && !PlanTexts.purposeSpeaks(plan, prizes)
            && !PlanTexts.goalsSpeak(plan, prizes);
  }

  /** Nobody of those served, or enterprises that no output counts. */
  private boolean asksOthers(ReviewContext context, Indicator indicator, String name) {
    boolean asksPeople =
        PlanTexts.speaks(indicator, people) || PlanTexts.speaks(indicator, widerPeople);
    return !asksPeople && (servesPeople(context.plan()) || isUncounted(context, name));
  }

  private boolean servesPeople(PerformancePlan plan) {
    return PlanTexts.purposeSpeaks(plan, people) || PlanTexts.outputsSpeak(plan, people);
  }

  private boolean isUncounted(ReviewContext context, String name) {
    if (!enterprises.endOf(name)) {
      return false;
    }
    String who = qualifier(name);
    List<Indicator> counts = context.indicatorsIn(Dimension.QUANTITY);
    return who.length() >= SHARED
        && !counts.isEmpty()
        && counts.stream().noneMatch(each -> CommonRun.reaches(SHARED, each.name().value(), who));
  }

  /** 服务搬迁企业满意度: 搬迁. */
  private String qualifier(String name) {
    String who = name.substring(0, name.length() - enterprises.lengthAtEnd(name));
    int at = 0;
    for (int word = fillers.lengthAt(who, 0); word > 0; word = fillers.lengthAt(who, at)) {
      at += word;
    }
    return who.substring(at);
  }
}
