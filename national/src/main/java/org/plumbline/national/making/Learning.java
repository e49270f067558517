package org.plumbline.national.making;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.model.plan.Checkpoint;
import org.plumbline.model.plan.Goal;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.target.Target;
import org.plumbline.national.making.Learned.IndicatorPattern;
import org.plumbline.national.making.Learned.PlanPattern;
import org.plumbline.national.making.Learned.Scale;
import org.plumbline.national.making.Learned.StepPattern;
import org.plumbline.national.making.Learned.TargetPattern;
import org.plumbline.review.Finding;
import org.plumbline.review.PlanReview;

/** Learns what plans are like from plans that were read and reviewed. */
public final class Learning {

  private static final int DECIMALS = 4;
  private static final Pattern FIGURE = Pattern.compile("\\d+(\\.\\d+)?");

  private final String source;
  private final String place;

  /**
   * Learns from one document.
   *
   * @param source its name
   * @param place the place its texts are about, which is left open
   */
  public Learning(String source, String place) {
    this.source = source;
    this.place = place;
  }

  /** What these plans and the findings about them have in common. */
  public Learned from(List<PlanReview> reviews) {
    List<PerformancePlan> plans = reviews.stream().map(PlanReview::plan).toList();
    return new Learned(
        source,
        plans.stream().map(this::pattern).toList(),
        plans.stream().map(plan -> plan.indicators().size()).sorted().toList(),
        kinds(plans),
        findings(reviews));
  }

  private static SortedMap<String, BigDecimal> kinds(List<PerformancePlan> plans) {
    List<String> kinds =
        plans.stream()
            .flatMap(plan -> plan.indicators().stream())
            .flatMap(indicator -> indicator.target().stream())
            .map(target -> target.value().kind())
            .toList();
    return shares(kinds, kinds.size());
  }

  private static SortedMap<String, BigDecimal> findings(List<PlanReview> reviews) {
    List<String> rules =
        reviews.stream()
            .map(PlanReview::findings)
            .flatMap(Collection::stream)
            .map((Finding finding) -> finding.rule().code())
            .toList();
    return shares(rules, reviews.size());
  }

  private static SortedMap<String, BigDecimal> shares(List<String> names, int of) {
    SortedMap<String, BigDecimal> shares = new TreeMap<>();
    names.forEach(name -> shares.merge(name, BigDecimal.ONE, BigDecimal::add));
    shares.replaceAll((_, count) -> share(count, BigDecimal.valueOf(of)));
    return shares;
  }

  private static BigDecimal share(BigDecimal part, BigDecimal whole) {
    return part.divide(whole, DECIMALS, RoundingMode.HALF_UP);
  }

  private PlanPattern pattern(PerformancePlan plan) {
    Subject subject = Subject.of(plan.project().name().value(), place);
    BigDecimal budget = plan.funding().total().map(Sourced::value).map(Money::yuan).orElseThrow();
    List<StepPattern> steps = new ArrayList<>();
    for (Checkpoint step : plan.spendingPlan().steps()) {
      BigDecimal amount = step.amount().map(Money::yuan).orElse(BigDecimal.ZERO);
      steps.add(new StepPattern(step.month(), share(amount, budget)));
    }
    return new PlanPattern(
        subject.openIn(plan.project().name().value()),
        plan.heading().purpose().map(Sourced::value).map(subject::openIn).orElse(""),
        plan.goals().stream().map(Goal::text).map(subject::openIn).toList(),
        plan.spendingPlan().heading().map(Sourced::value).orElse(""),
        plan.spendingPlan().statesPercent(),
        budget,
        steps,
        plan.indicators().stream().map(each -> pattern(each, subject)).toList());
  }

  private static IndicatorPattern pattern(Indicator indicator, Subject subject) {
    return new IndicatorPattern(
        indicator.category().orElseThrow(),
        indicator.dimension().orElseThrow(),
        subject.openIn(indicator.name().value()),
        indicator.description().map(Sourced::value).map(subject::openIn).orElse(""),
        indicator
            .target()
            .map(Sourced::value)
            .map(Learning::pattern)
            .orElse(new TargetPattern("", BigDecimal.ZERO, Scale.FIXED)),
        indicator.basis().map(basis -> basis.value().text()).orElse(""));
  }

  private static TargetPattern pattern(Target target) {
    Scale scale = scale(target);
    Matcher figure = FIGURE.matcher(target.text());
    if (scale == Scale.FIXED || !figure.find()) {
      return new TargetPattern(target.text(), BigDecimal.ZERO, Scale.FIXED);
    }
    String open =
        target.text().substring(0, figure.start())
            + Learned.NUMBER
            + target.text().substring(figure.end());
    return new TargetPattern(open, new BigDecimal(figure.group()), scale);
  }

  private static Scale scale(Target target) {
    return target
        .quantity()
        .map(quantity ->
            switch (quantity.unit().dimension()) {
              case RATIO -> Scale.PERCENT;
              case COUNT, NONE, OTHER -> Scale.COUNT;
              case MONEY -> Scale.MONEY;
              case MASS, LENGTH, AREA, VOLUME, ENERGY, POWER -> Scale.COUNT;
              case DURATION, TEMPERATURE, DATA, RATE -> Scale.FIXED;
            })
        .orElse(Scale.FIXED);
  }
}
