package org.plumbline.review.form;

import java.util.Locale;
import java.util.Optional;

/**
 * 建议等级 (优、良、中、差). What the findings suggest, best first; a person decides. {@code UNDEFINED} says
 * that the checks could not tell.
 */
public enum SuggestedGrade {
  EXCELLENT("优"),
  GOOD("良"),
  FAIR("中"),
  POOR("差"),
  UNDEFINED("未定");

  private final String official;

  SuggestedGrade(String official) {
    this.official = official;
  }

  /** The official Chinese term. */
  public String official() {
    return official;
  }

  /** The official Chinese term; absent where there is no grade. */
  public Optional<String> findOfficial() {
    return isGraded() ? Optional.of(official) : Optional.empty();
  }

  /** The name in public JSON. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean isGraded() {
    return this != UNDEFINED;
  }

  boolean atLeast(SuggestedGrade other) {
    return isGraded() && compareTo(other) <= 0;
  }
}
