package org.plumbline.testkit.form;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.model.plan.Basis;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.IndicatorNote;
import org.plumbline.model.plan.OtherTarget;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.target.Target;
import org.plumbline.testkit.form.FormCell.Role;

/** 指标要素. A part of an indicator that has a column of its own. */
enum IndicatorPart {
  LEVEL1(Role.LEVEL1),
  LEVEL2(Role.LEVEL2),
  NAME(Role.TEXT),
  /** The name, a core indicator starred. */
  STARRED_NAME(Role.TEXT),
  DESCRIPTION(Role.TEXT),
  TARGET(Role.TARGET),
  /** The three parts of a target such as ≥150家; what has no such parts stands in the second. */
  OPERATOR(Role.TARGET),
  AMOUNT(Role.TARGET),
  UNIT(Role.TARGET),
  BASIS(Role.TEXT),
  WEIGHT(Role.TEXT),
  ACTUAL(Role.TEXT),
  SCORE(Role.TEXT),
  HALF_YEAR(Role.TARGET);

  private static final Pattern SPLIT = Pattern.compile("([≥≤＞＜=]?)(\\d[\\d.]*)(\\D*)");

  private final Role role;

  IndicatorPart(Role role) {
    this.role = role;
  }

  Role role() {
    return role;
  }

  String print(Indicator indicator) {
    return switch (this) {
      case LEVEL1 -> indicator.category().map(Category::official).orElse("");
      case LEVEL2 -> indicator.dimension().map(Dimension::official).orElse("");
      case NAME -> indicator.name().value();
      case STARRED_NAME -> (core(indicator).isPresent() ? "★" : "") + indicator.name().value();
      case DESCRIPTION -> indicator.description().map(Sourced::value).orElse("");
      case TARGET -> target(indicator);
      case OPERATOR -> split(indicator, 1).orElse("");
      case AMOUNT -> split(indicator, 2).orElseGet(() -> target(indicator));
      case UNIT -> split(indicator, 3).orElse("");
      case BASIS -> indicator.basis().map(Sourced::value).map(Basis::text).orElse("");
      case WEIGHT -> points(indicator.result().weight());
      case ACTUAL -> indicator.result().actual().map(Sourced::value).orElse("");
      case SCORE -> points(indicator.result().score());
      case HALF_YEAR -> halfYear(indicator).map(other -> other.target().value().text()).orElse("");
    };
  }

  void carry(Indicator indicator, CarriedIndicator to) {
    switch (this) {
      case LEVEL1 -> to.category = indicator.classification().category();
      case LEVEL2 -> to.dimension = indicator.classification().dimension();
      case NAME -> to.name = indicator.name();
      case STARRED_NAME -> {
        to.name = indicator.name();
        core(indicator).ifPresent(to.notes::add);
      }
      case DESCRIPTION -> to.description = indicator.description();
      case TARGET, AMOUNT -> to.target = indicator.target();
      case OPERATOR, UNIT -> {
        // carried with the amount
      }
      case BASIS -> to.basis = indicator.basis();
      case WEIGHT -> to.weight = indicator.result().weight();
      case ACTUAL -> {
        to.actual = indicator.result().actual();
        to.actualQuantity = indicator.result().actualQuantity();
      }
      case SCORE -> to.score = indicator.result().score();
      case HALF_YEAR -> halfYear(indicator).ifPresent(to.otherTargets::add);
    }
  }

  private static String target(Indicator indicator) {
    return indicator.target().map(Sourced::value).map(Target::text).orElse("");
  }

  private static Optional<String> split(Indicator indicator, int group) {
    Matcher parts = SPLIT.matcher(target(indicator));
    return parts.matches() ? Optional.of(parts.group(group)) : Optional.empty();
  }

  private static String points(Optional<Sourced<BigDecimal>> points) {
    return points.map(known -> known.value().toPlainString()).orElse("");
  }

  private static Optional<OtherTarget> halfYear(Indicator indicator) {
    return indicator.details().otherTargets().stream()
        .filter(other -> other.horizon() == OtherTarget.Horizon.HALF_YEAR)
        .findFirst();
  }

  private static Optional<IndicatorNote> core(Indicator indicator) {
    return indicator.details().notes().stream()
        .filter(note -> note.kind() == IndicatorNote.Kind.CORE)
        .findFirst();
  }
}
