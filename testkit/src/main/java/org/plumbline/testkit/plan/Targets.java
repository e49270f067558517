package org.plumbline.testkit.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.model.quantity.Unit;
import org.plumbline.model.target.Assumption;
import org.plumbline.model.target.Direction;
import org.plumbline.model.target.Printed;
import org.plumbline.model.target.Target;

/** Makes targets of the kinds that hold no plain floor or ceiling, and units for them. */
public final class Targets {

  public static final Unit MONTH = Unit.itself("个月", QuantityDimension.DURATION);

  private Targets() {}

  public static Unit counting(String symbol) {
    return Unit.itself(symbol, QuantityDimension.COUNT);
  }

  public static Target exactly(String amount, Unit unit, Assumption... assumptions) {
    Quantity value = Quantity.of(amount, unit);
    return new Target.Exactly(new Printed(value.toString(), List.of(assumptions)), value);
  }

  public static Target trend(String text, Direction direction) {
    return new Target.Trend(Printed.of(text), direction);
  }

  public static Target state(String word) {
    return new Target.State(Printed.of(word), word);
  }

  public static Target narrative(String text) {
    return new Target.Narrative(Printed.of(text));
  }

  /** Due on an ISO date. */
  public static Target dueBy(String text, String date) {
    return new Target.Deadline(Printed.of(text), Optional.of(LocalDate.parse(date)));
  }
}
