package org.plumbline.review.known;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.plumbline.model.plan.BudgetUnit;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.target.Target;
import org.plumbline.review.wording.PlainText;

/**
 * 参照绩效目标表. A plan in so few words that a hundred thousand can be kept: what it is called, and
 * fingerprints of what it says.
 *
 * @param project name of the project
 * @param unit name of the unit; empty where the form prints none
 * @param code of the project; empty where the form prints none
 * @param year by whose rules it is judged
 * @param targets fingerprint of every indicator with its target
 * @param amounts fingerprint of the indicators whose target counts something, a share not; absent
 *     where they are fewer than {@link #LEAST_AMOUNTS}
 * @param purpose fingerprint of what the money is for; absent where little is said
 */
public record KnownPlan(
    String project,
    String unit,
    String code,
    int year,
    Optional<Money> budget,
    long targets,
    OptionalLong amounts,
    OptionalLong purpose) {

  /** Fewer amounts than these may be equal by chance. */
  static final int LEAST_AMOUNTS = 3;

  private static final int LEAST_PURPOSE = 12;

  /** Keeps of a plan what others are held against. */
  public static KnownPlan of(PerformancePlan plan, int year) {
    List<Indicator> counting = plan.indicators().stream().filter(KnownPlan::counts).toList();
    String purpose = plan.heading().purpose().map(Sourced::value).map(PlainText::of).orElse("");
    return new KnownPlan(
        plan.project().name().value(),
        plan.heading().unit().map(Sourced::value).map(BudgetUnit::name).orElse(""),
        plan.project().code().map(Sourced::value).orElse(""),
        year,
        plan.funding().total().map(Sourced::value),
        fingerprint(plan.indicators()),
        counting.size() < LEAST_AMOUNTS
            ? OptionalLong.empty()
            : OptionalLong.of(fingerprint(counting)),
        purpose.length() < LEAST_PURPOSE ? OptionalLong.empty() : OptionalLong.of(hash(purpose)));
  }

  /**
   * Whether both are about one project: by code, or else by unit and name, years apart left out.
   */
  boolean isSameProject(KnownPlan other) {
    return !code.isEmpty() && code.equals(other.code) || projectKey().equals(other.projectKey());
  }

  String projectKey() {
    return PlainText.of(unit) + '/' + withoutYears(PlainText.of(project)).toLowerCase(Locale.ROOT);
  }

  boolean isOfSameUnit(KnownPlan other) {
    return PlainText.of(unit).equals(PlainText.of(other.unit));
  }

  private static String withoutYears(String name) {
    return PlainText.withoutYear(name).replaceAll("20\\d\\d(年度|年)?", "");
  }

  private static boolean counts(Indicator indicator) {
    return indicator
        .quantity()
        .filter(quantity -> quantity.unit().dimension() != QuantityDimension.RATIO)
        .isPresent();
  }

  /** Of names and targets, in any order. */
  private static long fingerprint(List<Indicator> indicators) {
    long sum = indicators.size();
    for (Indicator indicator : indicators) {
      String target = indicator.target().map(Sourced::value).map(Target::text).orElse("");
      sum += hash(PlainText.of(indicator.name().value()) + '\n' + PlainText.of(target));
    }
    return sum;
  }

  /** 64 bits, mixed, so that sums of them do not meet by chance. */
  private static long hash(String text) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
    }
    hash ^= hash >>> 32;
    return hash * 0x9E3779B97F4A7C15L;
  }
}
