package org.plumbline.review.plan;

import org.plumbline.model.plan.Project;
import org.plumbline.model.plan.ProjectCode;
import org.plumbline.model.source.Severity;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.text.Bilingual;
import org.plumbline.review.rule.Criterion;
import org.plumbline.review.rule.Findings;
import org.plumbline.review.rule.PlanRule;
import org.plumbline.review.rule.ReviewContext;
import org.plumbline.review.rule.ReviewRule;
import org.plumbline.review.rule.ReviewRule.LegalBasis;
import org.plumbline.review.rule.ReviewRule.Wording;
import org.plumbline.review.rule.RuleData;

@ReviewRule(
    code = "project_code_malformed",
    criterion = Criterion.COMPLETENESS,
    severity = Severity.WARNING,
    since = 2021,
    title =
        @Wording(zh = "项目编码多位、少位或有误", en = "The project code is nearly standard, but not quite"),
    why =
        @Wording(
            zh = "一体化系统的项目编码为21位；编码有误则与预算、执行数据对不上。",
            en =
                "The national code has 21 characters; a wrong one matches neither budget nor"
                    + " spending."),
    fix =
        @Wording(
            zh = "与预算系统核对：区划6位、年度2位、字母1位、流水11位、校验1位。",
            en =
                "Compare with the budget system: division 6, year 2, letter 1, serial 11, check"
                    + " 1."),
    basis = @LegalBasis(document = "qingdao-form-2022"))
final class ProjectCodeMalformed implements PlanRule {

  private final int near;

  ProjectCodeMalformed(RuleData data) {
    this.near = data.thresholds().get("project_code_malformed", "near").intValueExact();
  }

  @Override
  public void check(ReviewContext context, Findings findings) {
    Project project = context.plan().project();
    if (project.code().isEmpty() || project.standardCode().isPresent()) {
      return;
    }
    Sourced<String> code = project.code().get();
    int length = code.value().strip().length();
    if (Math.abs(length - ProjectCode.LENGTH) <= near) {
      findings.report(
          code.at(),
          Bilingual.format(
              "项目编码“%s”共 %d 位，不是标准的21位编码",
              "The project code \"%s\" has %d characters and is not a standard code of 21",
              code.value(),
              length));
    }
  }
}
