package org.plumbline.server.importing;

import java.util.Locale;

/** 接受方式. Which files are accepted as soon as they are read. */
public enum Acceptance {
  /** None: somebody looks at each. */
  BY_HAND,
  /**
   * Those that leave no question, and in which neither the reader nor the review found an error.
   */
  CLEAN,
  /** Those that leave no question; what the review finds stays with the draft. */
  COMPLETE;

  /** The name in the database and in public JSON. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Acceptance ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** Whether a file that was read with these figures goes through. */
  boolean lets(ImportFile.Figures figures) {
    boolean complete = figures.plans() > 0 && figures.openQuestions() == 0;
    return switch (this) {
      case BY_HAND -> false;
      case CLEAN -> complete && figures.errors() == 0 && figures.readingErrors() == 0;
      case COMPLETE -> complete;
    };
  }
}
