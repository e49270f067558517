package org.plumbline.review.indicator;

import org.plumbline.model.plan.Indicator;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.WordList;
import org.plumbline.review.rule.Criterion;
import org.plumbline.review.rule.Findings;
import org.plumbline.review.rule.IndicatorRule;
import org.plumbline.review.rule.ReviewContext;
import org.plumbline.review.rule.ReviewRule;
import org.plumbline.review.rule.ReviewRule.LegalBasis;
import org.plumbline.review.rule.ReviewRule.Wording;
import org.plumbline.review.rule.RuleData;
import org.plumbline.review.wording.CommonOrder;
import org.plumbline.review.wording.OrdinalPrefix;
import org.plumbline.review.wording.PlainText;
import org.plumbline.review.wording.Portion;

@ReviewRule(
    code = "description_restates_name",
    criterion = Criterion.COMPLETENESS,
    severity = Severity.INFO,
    title =
        @Wording(zh = "指标描述只是换个说法重复名称", en = "A description says the name again in other words"),
    why =
        @Wording(
            zh = "描述应说明含义、口径和取数方法；换个说法的名称没有说明任何一样。",
            en =
                "A description is there to say what is measured and how; the name in other words"
                    + " says neither."),
    fix =
        @Wording(
            zh = "写明衡量对象、计算方法和数据来源。",
            en = "Say what is measured, how it is computed and where the figures come from."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（完整性）"))
final class DescriptionRestatesName implements IndicatorRule {

  private static final int LONGEST = 60;

  private final WordList fillers;
  private final WordList saysMore;
  private final Portion added;
  private final Portion left;

  DescriptionRestatesName(RuleData data) {
    this.fillers = data.indicatorWords().get("description_fillers");
    this.saysMore = data.indicatorWords().get("description_additions");
    this.added = Portion.of(data.thresholds().get("description_restates_name", "added"));
    this.left = Portion.of(data.thresholds().get("description_restates_name", "left"));
  }

  @Override
  public void check(Indicator indicator, ReviewContext context, Findings findings) {
    String printed = OrdinalPrefix.strip(indicator.name().value());
    indicator
        .description()
        .filter(description -> restates(description.value(), printed))
        .ifPresent(description ->
            findings.report(
                description.at(),
                Bilingual.format(
                    "描述“%s”只是把名称换个说法，没有说明如何衡量",
                    "The description \"%s\" only rewords the name: it does not say how it is"
                        + " measured",
                    description.value().strip())));
  }

  private boolean restates(String description, String printed) {
    if (description.length() > LONGEST || description.length() > 2 * printed.length() + 4) {
      return false;
    }
    String name = PlainText.of(printed);
    String plain = PlainText.of(description);
    String said = PlainText.withoutYear(plain);
    if (plain.equals(name) || saysMore.foundIn(said)) {
      return false;
    }
    String core = withoutFillers(said);
    // what could be shared at most decides most cases without looking
    return isSharedEnough(CommonOrder.atMost(core, name), core, said, name)
        && isSharedEnough(CommonOrder.length(core, name), core, said, name);
  }

  private boolean isSharedEnough(int shared, String core, String said, String name) {
    return added.reaches(core.length() - shared, said.length())
        && left.reaches(name.length() - shared, name.length());
  }

  private String withoutFillers(String text) {
    StringBuilder core = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int filler = fillers.lengthAt(text, at);
      if (filler == 0) {
        core.append(text.charAt(at));
        at++;
      } else {
        at += filler;
      }
    }
    return core.toString();
  }
}
