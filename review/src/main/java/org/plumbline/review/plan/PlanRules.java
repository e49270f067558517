package org.plumbline.review.plan;

import java.util.List;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleData;

/** The rules of this chapter. */
public final class PlanRules {

  private PlanRules() {}

  public static List<Rule> all(RuleData data) {
    return List.of(
        new CodeCheckCharacter(data),
        new MissingCategory(data),
        new MissingDimension(data),
        new NoIndicators(),
        new NoSatisfaction(data),
        new ProjectCodeMalformed(data),
        new PurposeBesideProject(data),
        new PurposeMissing(),
        new PurposeNamesNoUse(data),
        new PurposeOnlyRepeatsName(),
        new PurposeWithoutIndicator(data),
        new TitleNotProjectName(data),
        new YearOfNameDiffers(data));
  }
}
