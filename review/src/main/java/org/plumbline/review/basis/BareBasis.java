package org.plumbline.review.basis;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.SourceLocation;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.WordList;
import org.plumbline.review.wording.NameListing;

/**
 * 只写种类的依据. The indicators of a plan whose basis is a kind of standard and nothing more.
 *
 * @param names of all of them
 * @param at the basis of the first
 */
record BareBasis(Bilingual names, SourceLocation at) {

  /** Those whose basis is one of the words of {@code bare}; empty where there are none. */
  static Optional<BareBasis> find(PerformancePlan plan, WordList bare) {
    List<Indicator> unexplained =
        plan.indicators().stream().filter(indicator -> isBare(indicator, bare)).toList();
    return unexplained.stream()
        .findFirst()
        .map(first ->
            new BareBasis(
                NameListing.of(unexplained), first.basis().map(Sourced::at).orElseGet(plan::at)));
  }

  private static boolean isBare(Indicator indicator, WordList bare) {
    return indicator.basis().filter(basis -> bare.includes(basis.value().text())).isPresent();
  }
}
