package org.plumbline.server.importing;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One plan of a file that was read, before it is kept.
 *
 * @param printedUnit the unit the form prints
 * @param unit whose it is to be, where that is known
 * @param existing the plan of the same project, unit and year that is there already
 * @param kept the plan it became
 */
public record ReadPlan(
    int ordinal,
    String projectName,
    Optional<String> projectCode,
    OptionalInt fiscalYear,
    Optional<String> printedUnit,
    Optional<Long> unit,
    Optional<Existing> existing,
    Optional<Long> kept) {

  /** What is there already, and what somebody decided about it. */
  public record Existing(long plan, Optional<Decision> decision) {}

  /** 处理方式. What becomes of a project and year that is there already. */
  public enum Decision {
    REPLACE,
    SKIP;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Decision ofCode(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** What somebody answered, if it is one of them. */
    static Optional<Decision> findCode(@Nullable String code) {
      return Stream.of(values()).filter(each -> each.code().equals(code)).findFirst();
    }
  }

  /** Whether somebody must still say something. */
  public boolean open() {
    return unit.isEmpty() || existing.filter(there -> there.decision().isEmpty()).isPresent();
  }
}
