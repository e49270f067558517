package org.plumbline.evidence.fold;

import org.plumbline.model.target.ActualValue;
import org.plumbline.model.text.Bilingual;

/** 结果. A value, or why there is none; never a number that stands for "unknown". */
public sealed interface Outcome {

  /** 已知. The value. */
  record Known(ActualValue value) implements Outcome {}

  /** 无法判定. Why there is none. */
  record Undecidable(Bilingual reason) implements Outcome {}

  /** There is none, for this reason. */
  static Outcome undecidable(String zh, String en, Object... arguments) {
    return new Undecidable(Bilingual.format(zh, en, arguments));
  }
}
