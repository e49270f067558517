package org.plumbline.review.indicator;

import java.util.EnumSet;
import java.util.Set;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.quantity.QuantityDimension;
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
import org.plumbline.review.wording.OrdinalPrefix;

@ReviewRule(
    code = "name_is_no_measure",
    criterion = Criterion.RELEVANCE,
    severity = Severity.INFO,
    title = @Wording(zh = "指标名称不是可衡量的指标", en = "The name is a task or a statement, no measure"),
    why =
        @Wording(
            zh = "名称是一句要求或口号，说不出数的是什么，实际完成值无法填。",
            en =
                "A demand or a slogan does not say what is counted, so no actual value can be"
                    + " stated."),
    fix =
        @Wording(
            zh = "改写为可计量的名称，如“储备总量”“抽检合格率”“调运及时率”。",
            en =
                "Name what is measured: total stock, share of samples passed, share of"
                    + " deliveries in time."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（相关性）"))
final class NameIsNoMeasure implements PlanRule {
  private final WordList imperatives;
  private final WordList assurances;
  private final WordList heads;
  private final WordList predicates;
  private final WordList statements;

  NameIsNoMeasure(IndicatorWords words) {
    this.imperatives = words.get("imperatives");
    this.assurances = words.get("assurances");
    this.heads = words.get("measure_heads");
    this.predicates = words.get("predicates");
    this.statements = words.get("statements");
  }

  /** Names under one dimension are mostly worded alike; it is said at the first. */
  @Override
  public void check(ReviewContext context, Findings findings) {
    Set<Dimension> told = EnumSet.noneOf(Dimension.class);
    for (Indicator indicator : context.plan().indicators()) {
      String name = OrdinalPrefix.strip(indicator.name().value());
      indicator
          .dimension()
          .filter(dimension -> dimension != Dimension.TIMELINESS)
          .filter(_ -> isNoMeasure(name, indicator))
          .filter(told::add)
          .ifPresent(_ ->
              findings.report(
                  indicator.name().at(),
                  Bilingual.format(
                      "“%s”是一句要求，不是指标：%s 数的是什么？",
                      "\"%s\" is a demand and no measure: what does %s count?",
                      name,
                      indicator.at().text())));
    }
  }

  /** Two clauses in one name are two measures, which another rule says. */
  private boolean isNoMeasure(String name, Indicator indicator) {
    if (name.isEmpty() || name.indexOf('，') >= 0 || indicator.target().isEmpty()) {
      return false;
    }
    boolean share = indicator.measures(QuantityDimension.RATIO);
    return imperatives.startOf(name)
        || assurances.startOf(name) && !heads.endOf(name)
        || share && (predicates.endOf(name) || states(name));
  }

  /** 储备食盐符合国家标准 is a statement, 与标准的符合度 a measure. */
  private boolean states(String name) {
    return statements.foundIn(name) && !heads.endOf(name);
  }
}
