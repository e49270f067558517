package org.plumbline.review.basis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.source.Severity;
import org.plumbline.model.source.SourceLocation;
import org.plumbline.model.text.Bilingual;
import org.plumbline.review.rule.Criterion;
import org.plumbline.review.rule.Findings;
import org.plumbline.review.rule.PlanRule;
import org.plumbline.review.rule.ReviewContext;
import org.plumbline.review.rule.ReviewRule;
import org.plumbline.review.rule.ReviewRule.LegalBasis;
import org.plumbline.review.rule.ReviewRule.Wording;
import org.plumbline.review.wording.Brackets;

@ReviewRule(
    code = "basis_brackets_unbalanced",
    criterion = Criterion.COMPLETENESS,
    severity = Severity.INFO,
    title = @Wording(zh = "依据中的括号不配对", en = "Brackets in a basis do not pair up"),
    why =
        @Wording(
            zh = "括号不配对，看不出哪些文件属于该依据。",
            en = "It stays unclear which documents belong to the basis."),
    fix = @Wording(zh = "把每份文件完整写在括号内。", en = "Put each document wholly inside brackets."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（完整性）"))
final class BasisBracketsUnbalanced implements PlanRule {

  @Override
  public void check(ReviewContext context, Findings findings) {
    Map<String, List<SourceLocation>> byText = new LinkedHashMap<>();
    for (Indicator indicator : context.plan().indicators()) {
      indicator
          .basis()
          .filter(basis -> Brackets.findUnpaired(basis.value().text()).isPresent())
          .ifPresent(basis ->
              byText.computeIfAbsent(basis.value().text(), _ -> new ArrayList<>()).add(basis.at()));
    }
    byText.forEach((text, places) ->
        findings.report(
            places.getFirst(),
            Bilingual.format(
                "依据“%s”括号不配对（%d 处）",
                "The brackets of the basis \"%s\" do not pair up (%d times)",
                text,
                places.size())));
  }
}
