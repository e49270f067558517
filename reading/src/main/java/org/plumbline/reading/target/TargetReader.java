package org.plumbline.reading.target;

import org.plumbline.model.target.Printed;
import org.plumbline.model.target.Target;

/** 指标值. Understands one printed target value; total over all strings. */
public final class TargetReader {

  private TargetReader() {}

  /** The reader with the words and units that ship with the product. */
  public static TargetReader bundled() {
    return new TargetReader();
  }

  /** What {@code text} means in {@code context}; what is not understood is a narrative. */
  public Target read(String text, TargetContext context) {
    return new Target.Narrative(Printed.of(text.strip()));
  }
}
