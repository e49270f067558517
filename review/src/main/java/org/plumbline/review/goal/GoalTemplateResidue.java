package org.plumbline.review.goal;

import org.plumbline.model.plan.Goal;
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
import org.plumbline.review.wording.PlainText;

@ReviewRule(
    code = "goal_template_residue",
    criterion = Criterion.COMPLETENESS,
    severity = Severity.INFO,
    title = @Wording(zh = "绩效目标中留有模板字样", en = "Words of the template are left in a goal"),
    why =
        @Wording(
            zh = "“目标内容1”是填表提示，不是目标；与正文连写还会读错，如“目标内容22022年”。",
            en = "目标内容1 tells where to write; run together with the text it is even misread."),
    fix = @Wording(zh = "删去提示字样，只留序号和目标。", en = "Delete them; keep the number and the goal."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（完整性）"))
final class GoalTemplateResidue implements PlanRule {

  private final WordList hints;

  GoalTemplateResidue(RuleData data) {
    this.hints = data.words().get("goal_hints");
  }

  @Override
  public void check(ReviewContext context, Findings findings) {
    for (Goal goal : context.plan().goals()) {
      if (holdsHint(goal.at().text())) {
        findings.report(
            goal.at(),
            Bilingual.of(
                "绩效目标中留有“目标内容”和序号等模板字样", "A goal still holds the words of the template (目标内容1)"));
        return;
      }
    }
  }

  /** The hint with a number: 目标内容1. The word alone may be part of a sentence. */
  private boolean holdsHint(String printed) {
    for (int i = 0; i < printed.length(); i++) {
      int after = i + hints.lengthAt(printed, i);
      if (after > i && after < printed.length() && PlainText.isDigit(printed.charAt(after))) {
        return true;
      }
    }
    return false;
  }
}
