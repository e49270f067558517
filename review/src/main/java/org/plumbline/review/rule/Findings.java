package org.plumbline.review.rule;

import org.plumbline.model.source.SourceLocation;
import org.plumbline.model.text.Bilingual;

/** Where a rule reports to. A rule that says nothing has passed the plan. */
public interface Findings {

  /** Something is wrong at a place; the message says what, with the values at hand. */
  void report(SourceLocation at, Bilingual message);

  /** The plan lacks what the check needs, so it was not made; never the same as a pass. */
  void notEnoughData(Bilingual reason);

  /** The check has no meaning for this plan. */
  void notApplicable(Bilingual reason);
}
