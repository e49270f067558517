package org.plumbline.review.plan;

import java.util.Optional;
import java.util.OptionalInt;
import org.plumbline.model.plan.CheckCharacter;
import org.plumbline.model.plan.Project;
import org.plumbline.model.plan.ProjectCode;
import org.plumbline.model.source.Severity;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.CheckCharacters;
import org.plumbline.review.rule.Criterion;
import org.plumbline.review.rule.Findings;
import org.plumbline.review.rule.PlanRule;
import org.plumbline.review.rule.ReviewContext;
import org.plumbline.review.rule.ReviewRule;
import org.plumbline.review.rule.ReviewRule.LegalBasis;
import org.plumbline.review.rule.ReviewRule.Wording;
import org.plumbline.review.rule.RuleData;

@ReviewRule(
    code = "code_check_character",
    criterion = Criterion.COMPLETENESS,
    severity = Severity.WARNING,
    title = @Wording(zh = "项目编码校验码不符", en = "The check character of the project code does not fit"),
    why =
        @Wording(
            zh = "校验码不符多为抄写错误，会与预算系统对不上。",
            en = "It mostly means a copying error, and the code will not match the budget system."),
    fix =
        @Wording(
            zh = "与预算系统逐位核对；本地编码规则不同的，可在审核口径中关闭本规则。",
            en =
                "Compare with the budget system; where local codes differ, a profile can switch"
                    + " this off."),
    basis = {@LegalBasis(document = "qingdao-form-2022"), @LegalBasis(document = "gb-32100-2015")})
final class CodeCheckCharacter implements PlanRule {

  private final CheckCharacters conventions;

  CodeCheckCharacter(RuleData data) {
    this.conventions = data.checkCharacters();
  }

  @Override
  public void check(ReviewContext context, Findings findings) {
    Project project = context.plan().project();
    Optional<ProjectCode> code = project.standardCode();
    Optional<CheckCharacter> convention = code.flatMap(conventions::find);
    if (convention.isEmpty() || convention.get().holds(code.get())) {
      return;
    }
    OptionalInt expected = convention.get().expected(code.get());
    findings.report(
        project.code().map(Sourced::at).orElse(context.plan().at()),
        expected.isPresent() ? wrong(code.get(), (char) expected.getAsInt()) : foreign(code.get()));
  }

  private static Bilingual wrong(ProjectCode code, char expected) {
    return Bilingual.format(
        "项目编码 %s 的校验码应为 %s，实为 %s",
        "The check character of %s should be %s, it is %s", code, expected, code.check());
  }

  private static Bilingual foreign(ProjectCode code) {
    return Bilingual.format(
        "项目编码 %s 含有编码不用的字母", "The code %s has a letter that codes do not use", code);
  }
}
