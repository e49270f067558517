package org.plumbline.evidence.measure;

import org.plumbline.evidence.register.Column;

/** 占比的计法. What a share counts. */
public sealed interface Weighing {

  /** 按条. Every record counts the same. */
  record ByRecord() implements Weighing {}

  /** 按组. Every different value counts once; it meets the condition if one of its records does. */
  record ByGroup(Column column) implements Weighing {}

  /** 按量. Every record counts by an amount; one without it does not count. */
  record ByAmount(Column column) implements Weighing {}
}
