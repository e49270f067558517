package org.plumbline.review.known;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.plumbline.model.plan.PerformancePlan;

/**
 * 参照目录. The plans met so far, found again in constant time. Of each it keeps a few hundred bytes,
 * and no more than {@link #MOST} of them, so that memory stays bounded in a run over any number of
 * documents. For one thread.
 */
public final class KnownPlans implements OtherPlans {

  /** More are not kept: later plans are held against the first ones only. */
  static final int MOST = 200_000;

  /** Plans kept under one key: those of a template used by every unit are all alike. */
  private static final int MOST_ALIKE = 8;

  private final Map<String, List<KnownPlan>> byProject = new HashMap<>();
  private final Map<String, List<KnownPlan>> byCode = new HashMap<>();
  private final Map<Long, List<KnownPlan>> byAmounts = new HashMap<>();
  private final Map<Long, List<KnownPlan>> byPurpose = new HashMap<>();
  private final int most;
  private int size;
  private int earliest = Integer.MAX_VALUE;

  /** None yet, and room for as many as a run over a province has. */
  public KnownPlans() {
    this(MOST);
  }

  /** None yet, and room for so many. */
  public KnownPlans(int most) {
    this.most = most;
  }

  /** Keeps a plan, for those that come after it. */
  public void add(PerformancePlan plan, int fiscalYear) {
    if (!isFull()) {
      add(KnownPlan.of(plan, plan.fiscalYear().orElse(fiscalYear)));
    }
  }

  /** Keeps a plan that was known before. */
  public void add(KnownPlan known) {
    if (isFull()) {
      return;
    }
    size++;
    earliest = Math.min(earliest, known.year());
    keep(byProject, known.projectKey(), known);
    if (!known.code().isEmpty()) {
      keep(byCode, known.code(), known);
    }
    known.amounts().ifPresent(key -> keep(byAmounts, key, known));
    known.purpose().ifPresent(key -> keep(byPurpose, key, known));
  }

  /** Whether those to come are held against these and no longer against one another. */
  public boolean isFull() {
    return size >= most;
  }

  private static <K> void keep(Map<K, List<KnownPlan>> index, K key, KnownPlan plan) {
    List<KnownPlan> alike = index.computeIfAbsent(key, _ -> new ArrayList<>(1));
    if (alike.size() < MOST_ALIKE) {
      alike.add(plan);
    }
  }

  @Override
  public boolean isEmpty() {
    return size == 0;
  }

  @Override
  public boolean reachesBefore(int year) {
    return earliest < year;
  }

  @Override
  public Optional<KnownPlan> findEarlier(KnownPlan plan) {
    return Stream.concat(
            byCode.getOrDefault(plan.code(), List.of()).stream(),
            byProject.getOrDefault(plan.projectKey(), List.of()).stream())
        .filter(other -> other.year() < plan.year())
        .max(Comparator.comparingInt(KnownPlan::year));
  }

  @Override
  public Optional<KnownPlan> findSameAmountsElsewhere(KnownPlan plan) {
    return alike(byAmounts, plan.amounts())
        .filter(other -> other.year() <= plan.year())
        .filter(other -> !other.unit().isEmpty() && !plan.unit().isEmpty())
        .filter(other -> !other.isOfSameUnit(plan) && !other.isSameProject(plan))
        .findFirst();
  }

  @Override
  public Optional<KnownPlan> findSamePurpose(KnownPlan plan) {
    return alike(byPurpose, plan.purpose())
        .filter(other -> other.year() == plan.year())
        .filter(other -> other.isOfSameUnit(plan) && !other.isSameProject(plan))
        .findFirst();
  }

  private static Stream<KnownPlan> alike(Map<Long, List<KnownPlan>> index, OptionalLong key) {
    return key.isPresent()
        ? index.getOrDefault(key.getAsLong(), List.of()).stream()
        : Stream.empty();
  }
}
