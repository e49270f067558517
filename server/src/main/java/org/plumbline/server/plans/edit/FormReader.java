package org.plumbline.server.plans.edit;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import org.plumbline.model.plan.Basis;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.target.Target;
import org.plumbline.reading.layout.BasisReader;
import org.plumbline.reading.target.TargetContext;
import org.plumbline.reading.target.TargetReader;
import org.plumbline.regulation.BasisKinds;
import org.springframework.stereotype.Component;

/** Understands what was typed as a document's words would be understood. */
@Component
public class FormReader {

  private final TargetReader targets = TargetReader.bundled();
  private final BasisReader bases = new BasisReader(BasisKinds.bundled());

  FormReader() {}

  /**
   * The plan a form says. What was not touched stays as it was, with its place in its document;
   * what was changed keeps the place, what is new gets one of its own.
   *
   * @param base the plan the form was opened on
   */
  public PerformancePlan read(PlanForm form, PerformancePlan base) {
    return new FormedPlan(form, base, this).plan();
  }

  Target target(String text, String name, Optional<Dimension> dimension, OptionalInt year) {
    return targets.read(text, new TargetContext(name, dimension, year));
  }

  Basis basis(String text) {
    return bases.read(text);
  }

  static <E extends Enum<E>> Optional<E> find(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> each.name().equals(name))
        .findFirst();
  }
}
