package org.plumbline.review.basis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.plan.Basis;
import org.plumbline.model.plan.BasisKind;
import org.plumbline.model.plan.Indicator;
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

@ReviewRule(
    code = "plan_basis_without_document",
    criterion = Criterion.FEASIBILITY,
    severity = Severity.INFO,
    title = @Wording(zh = "全表依据只写“计划标准”，没有一个文件", en = "No basis of the plan names a document"),
    why =
        @Wording(
            zh = "计划标准是规划、计划或文件中的数；全表没有一个文件名称，指标值无从核对。",
            en =
                "A planned figure stands in some plan or document; where none is named, no target"
                    + " can be checked."),
    fix =
        @Wording(
            zh = "在括号里写明文件名称和文号，如“计划标准（青政发〔2021〕18号）”。",
            en = "Name the document and its number in brackets."),
    basis = @LegalBasis(document = "mof-2021-101"))
final class PlanBasisWithoutDocument implements PlanRule {

  private static final WordList OPENING = WordList.of(List.of("（", "(", "《", "〈", "“"));

  private final int least;

  PlanBasisWithoutDocument(RuleData data) {
    this.least = data.thresholds().get("plan_basis_without_document", "least").intValueExact();
  }

  @Override
  public void check(ReviewContext context, Findings findings) {
    List<Sourced<Basis>> planned = new ArrayList<>();
    for (Indicator indicator : context.plan().indicators()) {
      Optional<Sourced<Basis>> basis = indicator.basis();
      if (basis.isPresent()) {
        if (saysMore(basis.get().value())) {
          return;
        }
        if (basis.get().value().kind() == BasisKind.PLAN) {
          planned.add(basis.get());
        }
      }
    }
    if (planned.size() >= least) {
      findings.report(
          planned.getFirst().at(),
          Bilingual.format(
              "%d 个指标的依据写“计划标准”，全表没有写出一个文件",
              "%d targets rest on 计划标准, and the plan names not one document", planned.size()));
    }
  }

  private static boolean saysMore(Basis basis) {
    return !basis.documents().isEmpty() || OPENING.foundIn(basis.text());
  }
}
