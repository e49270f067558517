package org.plumbline.evaluation.actuals;

/** A name as messages say it: one that somebody pasted a page into is cut. */
public final class ShownName {

  private static final int LONGEST = 60;

  private ShownName() {}

  static String of(String name) {
    return of(name, LONGEST);
  }

  /** At most so many characters of it. */
  public static String of(String name, int longest) {
    return name.codePointCount(0, name.length()) <= longest
        ? name
        : name.substring(0, name.offsetByCodePoints(0, longest)) + "…";
  }
}
