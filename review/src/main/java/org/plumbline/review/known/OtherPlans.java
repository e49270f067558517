package org.plumbline.review.known;

import java.util.Optional;

/** 其他绩效目标表. The plans that one plan is held against; to be asked only. */
public interface OtherPlans {

  /** No other plan is known. */
  OtherPlans NONE = new KnownPlans();

  boolean isEmpty();

  /** Whether any plan is of a year before this. */
  boolean reachesBefore(int year);

  /** The same project's plan of the latest earlier year. */
  Optional<KnownPlan> findEarlier(KnownPlan plan);

  /** A plan of another unit whose amounts are all the same, in the same year or before. */
  Optional<KnownPlan> findSameAmountsElsewhere(KnownPlan plan);

  /** Another project of the same unit and year for the same purpose. */
  Optional<KnownPlan> findSamePurpose(KnownPlan plan);
}
