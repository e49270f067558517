package org.plumbline.server.rounds;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 轮次. One look of the finance bureau at all plans in force of a year.
 *
 * @param asOf spending and values count up to and including this day
 */
public record Round(
    long id, Kind kind, int fiscalYear, LocalDate asOf, LocalDate due, Progress progress) {

  /** 类别. What a round is for. */
  public enum Kind {
    /** 绩效运行监控. */
    MONITORING,
    /** 绩效自评. */
    SELF_EVALUATION;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Kind> find(String code) {
      return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
  }

  /** How many of its tasks the one at work sees, and how many of those are accepted. */
  public record Progress(int tasks, int accepted) {}
}
