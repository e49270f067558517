package org.plumbline.review.peers;

import java.util.Optional;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.target.Assumption;
import org.plumbline.model.target.Target;
import org.plumbline.review.wording.PlainText;

/**
 * 同类指标. Indicators whose targets compare: one name in one dimension, a floor or a ceiling, in one
 * canonical unit.
 *
 * @param dimension code of the dimension
 * @param name letters and digits only
 * @param kind {@code at_least} or {@code at_most}
 * @param unit canonical unit of the amounts
 */
public record PeerGroup(String dimension, String name, String kind, String unit) {

  private static final String FLOOR = "at_least";
  private static final String CEILING = "at_most";

  /**
   * The group of an indicator; none where its target is no plain floor or ceiling, or is the size
   * of a change.
   */
  public static Optional<PeerGroup> of(Indicator indicator) {
    Optional<Target> target = indicator.target().map(Sourced::value);
    Optional<Quantity> amount = indicator.quantity();
    if (target.isEmpty()
        || amount.isEmpty()
        || indicator.dimension().isEmpty()
        || isChange(target.get())) {
      return Optional.empty();
    }
    return kind(target.get())
        .map(kind ->
            new PeerGroup(
                indicator.dimension().get().code(),
                PlainText.of(indicator.name().value()),
                kind,
                amount.get().unit().base()));
  }

  /** Whether more is better. */
  public boolean isFloor() {
    return kind.equals(FLOOR);
  }

  private static Optional<String> kind(Target target) {
    return switch (target) {
      case Target.AtLeast _ -> Optional.of(FLOOR);
      case Target.AtMost _ -> Optional.of(CEILING);
      case Target.Exactly _,
          Target.Between _,
          Target.Deadline _,
          Target.Trend _,
          Target.State _,
          Target.Grade _,
          Target.YesNo _,
          Target.Narrative _ ->
          Optional.empty();
    };
  }

  private static boolean isChange(Target target) {
    return target.assumptions().contains(Assumption.AMOUNT_OF_INCREASE)
        || target.assumptions().contains(Assumption.AMOUNT_OF_DECREASE);
  }
}
