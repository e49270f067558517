package org.plumbline.reading.layout;

import java.util.Locale;

/** What a column of a review form holds. */
enum ReviewColumn {
  CRITERION,
  POINT,
  STANDARD,
  SUGGESTED,
  GROUNDS,
  DECIDED,
  SCORE;

  /** The name for people who look at how a form was read. */
  String code() {
    return "review_" + name().toLowerCase(Locale.ROOT);
  }
}
