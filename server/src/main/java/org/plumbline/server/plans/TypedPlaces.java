package org.plumbline.server.plans;

import java.util.OptionalInt;
import java.util.stream.Stream;
import org.plumbline.model.plan.Goal;
import org.plumbline.model.plan.LongTermPlan;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.SourceLocation;

/**
 * 录入位置. Places for values that were typed in here and stand in no document: paragraphs beyond any
 * that a document has, so that each value, and what the review says of it, has one of its own.
 */
public final class TypedPlaces {

  private static final int FIRST = 1_000_000;

  private int next;

  private TypedPlaces(int next) {
    this.next = next;
  }

  /** Places that no value of {@code plan} has. */
  public static TypedPlaces beside(PerformancePlan plan) {
    LongTermPlan later = plan.details().longTerm();
    int last =
        Stream.concat(
                Stream.concat(plan.goals().stream(), later.goals().stream()).map(Goal::at),
                Stream.concat(plan.indicators().stream(), later.indicators().stream())
                    .flatMap(each -> Stream.of(each.name().at(), each.at())))
            .filter(TypedPlaces::isTyped)
            .mapToInt(SourceLocation::row)
            .max()
            .orElse(FIRST);
    return new TypedPlaces(last + 1);
  }

  public static TypedPlaces fresh() {
    return new TypedPlaces(FIRST + 1);
  }

  public static boolean isTyped(SourceLocation at) {
    return at.table() == 0 && at.row() >= FIRST;
  }

  /** The place of a value of the head. */
  public static SourceLocation head(int column) {
    return new SourceLocation(0, OptionalInt.empty(), 0, FIRST, column, "");
  }

  /** A row that nothing stands in yet. */
  public int row() {
    return next++;
  }

  public static SourceLocation in(int row, int column) {
    return new SourceLocation(0, OptionalInt.empty(), 0, row, column, "");
  }
}
