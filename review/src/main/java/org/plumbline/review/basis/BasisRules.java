package org.plumbline.review.basis;

import java.util.List;
import org.plumbline.regulation.IndicatorWords;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleData;

/** The rules of this chapter, by code. */
public final class BasisRules {

  private BasisRules() {}

  public static List<Rule> all(RuleData data) {
    IndicatorWords words = data.indicatorWords();
    return List.of(
        new BasisAfterTheFact(words),
        new BasisBesideIndicator(data),
        new BasisBracketsUnbalanced(),
        new BasisDocumentFromFuture(),
        new BasisMissing(),
        new BasisNotListed(),
        new BudgetStandardOutsideCost(),
        new DocumentNumberBrackets(),
        new HistoricalBasisWithoutFigure(words),
        new OtherBasisWithoutSource(words),
        new PlanBasisWithoutDocument(data));
  }
}
