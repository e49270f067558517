package org.plumbline.review.wording;

/** 共有字序. How much of one text stands in another, in the same order. */
public final class CommonOrder {

  private CommonOrder() {}

  /** What the length is at most, in one look: how many characters may stand in the other at all. */
  public static int atMost(String one, String other) {
    long characters = 0;
    for (int i = 0; i < other.length(); i++) {
      characters |= 1L << other.charAt(i);
    }
    int shared = 0;
    for (int i = 0; i < one.length(); i++) {
      shared += (int) (characters >>> one.charAt(i)) & 1;
    }
    return Math.min(shared, other.length());
  }

  /** The length of the longest common subsequence; quadratic, for names and short descriptions. */
  public static int length(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int i = 0; i < one.length(); i++) {
      int diagonal = 0;
      for (int j = 0; j < other.length(); j++) {
        int above = row[j + 1];
        row[j + 1] = one.charAt(i) == other.charAt(j) ? diagonal + 1 : Math.max(above, row[j]);
        diagonal = above;
      }
    }
    return row[other.length()];
  }
}
