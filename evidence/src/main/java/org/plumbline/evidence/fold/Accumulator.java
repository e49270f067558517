package org.plumbline.evidence.fold;

import org.plumbline.evidence.register.RegisterRecord;

/**
 * 累加器. Takes in records one by one for one leaf. Two that took in different parts of a register,
 * compiled from the same leaf and day, can be merged.
 */
sealed interface Accumulator
    permits CountAccumulator,
        DistinctAccumulator,
        SumAccumulator,
        ExtremeAccumulator,
        ShareAccumulator,
        GroupShareAccumulator,
        DayAccumulator,
        FlowAccumulator {

  /** Takes in a record; whether it counts. */
  boolean add(RegisterRecord cells);

  /** Takes in what another one took in. */
  void merge(Accumulator other);

  Tally tally();
}
