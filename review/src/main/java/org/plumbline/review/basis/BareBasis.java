package org.plumbline.review.basis;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.source.SourceLocation;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.WordList;
import org.plumbline.review.rule.ReviewContext;
import org.plumbline.review.wording.NameListing;

/**
 * 只写种类的依据. The indicators of a plan whose basis is a kind of standard and nothing more.
 *
 * @param names of all of them
 * @param at the basis of the first
 */
record BareBasis(Bilingual names, SourceLocation at) {

  /** Those whose basis is one of the words of {@code bare}; empty where there are none. */
  static Optional<BareBasis> find(ReviewContext context, WordList bare) {
    List<Indicator> unexplained = context.indicatorsWhere(indicator -> isBare(indicator, bare));
    if (unexplained.isEmpty()) {
      return Optional.empty();
    }
    SourceLocation at =
        unexplained.getFirst().basis().map(Sourced::at).orElseGet(context.plan()::at);
    return Optional.of(new BareBasis(NameListing.of(unexplained), at));
  }

  private static boolean isBare(Indicator indicator, WordList bare) {
    return indicator.basis().filter(basis -> bare.includes(basis.value().text())).isPresent();
  }
}
