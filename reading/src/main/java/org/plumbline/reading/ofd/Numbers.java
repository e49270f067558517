package org.plumbline.reading.ofd;

import java.util.Arrays;
import java.util.StringTokenizer;

/** 数组. Numbers as OFD writes them: between blanks, and repeated ones as {@code g times number}. */
final class Numbers {

  private static final String BLANKS = " \t\r\n,";

  private Numbers() {}

  /**
   * All numbers of an array.
   *
   * @throws NumberFormatException if there is something else
   */
  static double[] all(String text) {
    StringTokenizer tokens = new StringTokenizer(text, BLANKS);
    double[] numbers = new double[tokens.countTokens()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Double.parseDouble(tokens.nextToken());
    }
    return numbers;
  }

  static double one(String text, double fallback) {
    return text.isBlank() ? fallback : Double.parseDouble(text.strip());
  }

  /**
   * The first {@code most} offsets, repetitions written out; the last one holds for the rest, since
   * programs count characters differently. Empty if there are none.
   *
   * @throws NumberFormatException if there is something else
   */
  static double[] offsets(String text, int most) {
    StringTokenizer tokens = new StringTokenizer(text, BLANKS);
    double[] offsets = new double[most];
    int count = 0;
    while (tokens.hasMoreTokens() && count < most) {
      String token = tokens.nextToken();
      int times = 1;
      if (token.equals("g")) {
        times = Integer.parseInt(next(tokens));
        token = next(tokens);
      }
      double offset = Double.parseDouble(token);
      int end = (int) Math.min(most, (long) count + Math.max(0, times));
      Arrays.fill(offsets, count, end, offset);
      count = end;
    }
    if (count == 0) {
      return new double[0];
    }
    Arrays.fill(offsets, count, most, offsets[count - 1]);
    return offsets;
  }

  private static String next(StringTokenizer tokens) {
    if (!tokens.hasMoreTokens()) {
      throw new NumberFormatException("A repetition without a number");
    }
    return tokens.nextToken();
  }
}
