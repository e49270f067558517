package org.plumbline.review.wording;

/** 共有连续字. The longest run of characters that two texts share. */
public final class CommonRun {

  private CommonRun() {}

  /** Whether the two share so many characters in a row. */
  public static boolean reaches(int length, String one, String other) {
    for (int at = 0; at + length <= one.length(); at++) {
      int found = other.indexOf(one.charAt(at));
      while (found >= 0) {
        if (one.regionMatches(at, other, found, length)) {
          return true;
        }
        found = other.indexOf(one.charAt(at), found + 1);
      }
    }
    return false;
  }

  /** Its length; 0 where they share nothing. */
  public static int length(String one, String other) {
    int[] row = new int[other.length() + 1];
    int longest = 0;
    for (int i = 0; i < one.length(); i++) {
      for (int j = other.length() - 1; j >= 0; j--) {
        row[j + 1] = one.charAt(i) == other.charAt(j) ? row[j] + 1 : 0;
        longest = Math.max(longest, row[j + 1]);
      }
    }
    return longest;
  }
}
