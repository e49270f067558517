package org.plumbline.evidence.pack;

import java.util.Optional;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.target.Target;

/** 指标值的读法. How a printed target is understood; given by the caller, who can read. */
@FunctionalInterface
public interface TargetReading {

  /** What {@code text} means for an indicator of this name in this year. */
  Target read(String text, String indicator, Optional<Dimension> dimension, int fiscalYear);
}
