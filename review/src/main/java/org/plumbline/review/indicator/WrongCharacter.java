package org.plumbline.review.indicator;

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
    code = "wrong_character",
    criterion = Criterion.COMPLETENESS,
    severity = Severity.INFO,
    title = @Wording(zh = "名称中有疑似错字", en = "A probably wrong character in a name"),
    why =
        @Wording(
            zh = "错字会改变意思，公开后难以更正。",
            en = "A wrong character changes the meaning, and is hard to take back once published."),
    fix = @Wording(zh = "核对原文后改正。", en = "Check and correct it."),
    basis = @LegalBasis(document = "house"))
final class WrongCharacter implements IndicatorRule {

  private static final char WRONG = '于';
  private static final char MEANT = '与';

  private final WordList ends;
  private final WordList lawful;

  WrongCharacter(IndicatorWords words) {
    this.ends = words.get("comparing_ends");
    this.lawful = words.get("lawful_yu");
  }

  @Override
  public void check(Indicator indicator, ReviewContext context, Findings findings) {
    String name = OrdinalPrefix.strip(indicator.name().value());
    int at = name.indexOf(WRONG);
    if (at > 0
        && ends.endOf(name)
        && name.indexOf(MEANT) < 0
        && !lawful.foundIn(name.substring(at - 1))) {
      findings.report(
          indicator.name().at(),
          Bilingual.format(
              "“%s”中的“于”疑为“与”", "In \"%s\" 于 (in) probably ought to be 与 (with)", name));
    }
  }
}
