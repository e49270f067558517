package org.plumbline.review.plan;

import org.plumbline.model.source.Severity;
import org.plumbline.model.source.Sourced;
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
    code = "title_not_project_name",
    criterion = Criterion.COMPLETENESS,
    severity = Severity.WARNING,
    title = @Wording(zh = "表题与项目名称不一致", en = "The title and the project's name differ"),
    why =
        @Wording(
            zh = "表题和项目名称应是同一项目；不一致说明可能套用了别的表。",
            en =
                "Both should name one project; if they differ, the form may be another project's."),
    fix = @Wording(zh = "核对后统一表题和项目名称。", en = "Use one name in both places."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（完整性）"))
final class TitleNotProjectName implements PlanRule {

  private final WordList formTitles;

  TitleNotProjectName(RuleData data) {
    this.formTitles = data.words().get("plan_titles");
  }

  @Override
  public void check(ReviewContext context, Findings findings) {
    Sourced<String> title = context.plan().heading().title();
    String named = PlainText.of(afterNumber(title.value()));
    String name = PlainText.of(context.plan().project().name().value());
    if (!name.isEmpty() && formTitles.endOf(named) && !named.startsWith(name)) {
      findings.report(
          title.at(),
          Bilingual.format(
              "表题“%s”与项目名称“%s”不一致",
              "The title \"%s\" and the project's name \"%s\" differ",
              title.value(),
              context.plan().project().name().value()));
    }
  }

  /** What a numbered title names, 1.食盐储备工作经费绩效目标表; other titles name a form only. */
  private static String afterNumber(String title) {
    int end = 0;
    while (end < title.length() && PlainText.isDigit(title.charAt(end))) {
      end++;
    }
    boolean numbered = end > 0 && end < title.length() && ".．、".indexOf(title.charAt(end)) >= 0;
    return numbered ? title.substring(end + 1) : "";
  }
}
