package org.plumbline.review.indicator;

import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.IndicatorWords;
import org.plumbline.regulation.WordList;
import org.plumbline.review.rule.Criterion;
import org.plumbline.review.rule.Findings;
import org.plumbline.review.rule.IndicatorRule;
import org.plumbline.review.rule.ReviewContext;
import org.plumbline.review.rule.ReviewRule;
import org.plumbline.review.rule.ReviewRule.LegalBasis;
import org.plumbline.review.rule.ReviewRule.Wording;
import org.plumbline.review.wording.OrdinalPrefix;

@ReviewRule(
    code = "two_measures_in_one",
    criterion = Criterion.RELEVANCE,
    severity = Severity.WARNING,
    title = @Wording(zh = "一个指标合并两项", en = "One indicator joins two measures"),
    why =
        @Wording(
            zh = "两个数合用一个指标值，一升一降时无法判断是否完成。",
            en =
                "With one target for two figures nobody can tell what holds when one rises and the"
                    + " other falls."),
    fix =
        @Wording(
            zh = "拆成两个指标，各定指标值。",
            en = "Split it into two indicators, each with its own target."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（相关性）"))
final class TwoMeasuresInOne implements IndicatorRule {

  private final WordList joints;
  private final WordList endings;
  private final JoinedEvents events;

  TwoMeasuresInOne(IndicatorWords words) {
    this.joints = words.get("joined_measures");
    this.endings = words.get("measure_endings");
    this.events = new JoinedEvents(words);
  }

  @Override
  public void check(Indicator indicator, ReviewContext context, Findings findings) {
    String name = indicator.name().value();
    boolean figures =
        endings.endOf(name) && joints.foundIn(name) && indicator.quantity().isPresent();
    if (figures || joinsConditions(indicator) || events.test(indicator)) {
      findings.report(
          indicator.name().at(),
          Bilingual.format(
              "“%s”含两项，只有一个指标值 %s",
              "\"%s\" names two things and has one target, %s",
              OrdinalPrefix.strip(name),
              indicator.at().text()));
    }
  }

  /** Two clauses that must both hold; of steps in time the last one decides. */
  private static boolean joinsConditions(Indicator indicator) {
    String name = indicator.name().value();
    int comma = name.indexOf('，');
    boolean joined = comma > 0 && comma < name.length() - 1 && name.indexOf('（') < 0;
    return joined && indicator.target().isPresent() && !indicator.isIn(Dimension.TIMELINESS);
  }
}
