package org.plumbline.review.quality;

import org.plumbline.model.source.SourceLocation;

/**
 * 标注. One defect that a person found by reading.
 *
 * @param plan number of the plan in its document, from 1
 * @param text the beginning of what the cell says, so that a label cannot drift to another cell
 * @param rule code of the rule that should find it; a code outside the catalogue is a class of
 *     defects that no rule finds yet
 */
public record Label(int plan, int row, int column, String text, String rule, String reason) {

  boolean isAt(int somePlan, SourceLocation at) {
    return plan == somePlan && row == at.row() && column == at.column();
  }
}
