package org.plumbline.review.place;

import java.util.Optional;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.SourceLocation;
import org.plumbline.model.source.Sourced;
import org.plumbline.review.wording.OrdinalPrefix;

/**
 * 意见位置. The indicator a finding speaks of, or its cell where it speaks of none.
 *
 * @param indicator name without the template's ordinal
 * @param cell row/column
 */
public record FindingPlace(Optional<String> indicator, String cell) {

  /** The place of a cell in a plan. */
  public static FindingPlace of(PerformancePlan plan, SourceLocation at) {
    Optional<String> name =
        plan.indicators().stream()
            .filter(indicator -> isRowOf(indicator, at))
            .findFirst()
            .map(indicator -> OrdinalPrefix.strip(indicator.name().value()));
    return new FindingPlace(name, at.row() + "/" + at.column());
  }

  private static boolean isRowOf(Indicator indicator, SourceLocation at) {
    SourceLocation name = indicator.name().at();
    return at.insideTable()
        && name.document() == at.document()
        && name.table() == at.table()
        && name.row() == at.row();
  }

  /** Whether people would call it so: by the indicator's name or by the cell. */
  public boolean isCalled(String name) {
    return name.equals(cell) || indicator.filter(OrdinalPrefix.strip(name)::equals).isPresent();
  }

  /** The name that stays when rows move: the indicator, or else the cell. */
  public String stable() {
    return indicator.orElse(cell);
  }

  /** What identifies a project: its code, or its name where the form prints no code. */
  public static String projectOf(PerformancePlan plan) {
    return plan.project().code().map(Sourced::value).orElse(plan.project().name().value());
  }
}
