package org.plumbline.reading.layout;

import java.util.Locale;
import java.util.Optional;
import org.plumbline.model.plan.IndicatorNote.Kind;
import org.plumbline.model.plan.OtherTarget.Horizon;

/** What a column of an indicator table holds. */
enum Column {
  LEVEL1,
  LEVEL2,
  LEVEL3,
  TARGET,
  OPERATOR,
  UNIT,
  ACTUAL,
  WEIGHT,
  SCORE,
  DESCRIPTION,
  BASIS,
  /** The label that names the table, beside or above its columns. */
  SECTION,
  /** The same, of a table for several years. */
  LONG_TERM_SECTION,
  LONG_TERM_TARGET(Horizon.LONG_TERM),
  HALF_YEAR_TARGET(Horizon.HALF_YEAR),
  PRIOR_TARGET(Horizon.PRIOR_YEAR),
  FORMER_TARGET(Horizon.BEFORE_ADJUSTMENT),
  DEVIATION(Kind.DEVIATION),
  DEVIATION_REASON(Kind.DEVIATION_REASON),
  PERIOD_RESULT(Kind.PERIOD_RESULT),
  FORECAST(Kind.FORECAST),
  LIKELIHOOD(Kind.LIKELIHOOD),
  PRIOR_RESULT(Kind.PRIOR_RESULT),
  COMPLETION_RATE(Kind.COMPLETION_RATE),
  SCORING_RULE(Kind.SCORING_RULE),
  EVIDENCE(Kind.EVIDENCE),
  DIRECTION(Kind.DIRECTION),
  NATURE(Kind.NATURE),
  CORE(Kind.CORE),
  REMARK(Kind.REMARK);

  private final Optional<Kind> note;
  private final Optional<Horizon> horizon;

  Column() {
    this.note = Optional.empty();
    this.horizon = Optional.empty();
  }

  Column(Kind note) {
    this.note = Optional.of(note);
    this.horizon = Optional.empty();
  }

  Column(Horizon horizon) {
    this.note = Optional.empty();
    this.horizon = Optional.of(horizon);
  }

  /** What a note from this column says; empty where its texts are no notes. */
  Optional<Kind> note() {
    return note;
  }

  /** The period of a further target; empty where it holds none. */
  Optional<Horizon> horizon() {
    return horizon;
  }

  /** The name for people who look at how a form was read. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
