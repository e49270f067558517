package org.plumbline.review.others;

import java.util.List;
import org.plumbline.model.text.Bilingual;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleData;

/** The rules of this chapter, by code. */
public final class OtherPlanRules {

  /** Why a plan that stands alone was not checked. */
  static final Bilingual ALONE =
      Bilingual.of(
          "此前没有可对照的其他绩效目标表", "No other plan came before, so there is nothing to hold it against");

  private OtherPlanRules() {}

  public static List<Rule> all(RuleData data) {
    return List.of(
        new FarBelowPeers(data),
        new PurposeOfAnotherProject(),
        new TargetsOfAnotherUnit(),
        new TargetsUnchangedSinceEarlierYear(data));
  }
}
