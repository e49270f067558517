package org.plumbline.evaluation.actuals;

/** A name as messages say it: one that somebody pasted a page into is cut. */
final class ShownName {

  private static final int LONGEST = 60;

  private ShownName() {}

  static String of(String name) {
    return name.codePointCount(0, name.length()) <= LONGEST
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
