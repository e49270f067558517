package org.plumbline.fuzz;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;

/** Changes a document at random, by bytes and by passages. */
final class Mutation {

  private static final int MOST_CHANGES = 5;
  private static final int LONGEST_PASSAGE = 60;

  private Mutation() {}

  static byte[] of(byte[] seed, Random random) {
    byte[] input = seed;
    int changes = 1 + random.nextInt(MOST_CHANGES);
    for (int i = 0; i < changes && input.length > 0; i++) {
      input = changed(input, random);
    }
    return input;
  }

  private static byte[] changed(byte[] input, Random random) {
    int from = random.nextInt(input.length);
    int to = Math.min(input.length, from + 1 + random.nextInt(LONGEST_PASSAGE));
    byte[] passage = Arrays.copyOfRange(input, from, to);
    return switch (random.nextInt(5)) {
      case 0 -> spliced(input, from, to, new byte[0]);
      case 1 -> spliced(input, from, from, passage);
      case 2 -> spliced(input, from, from + 1, new byte[] {(byte) random.nextInt()});
      case 3 -> {
        int elsewhere = random.nextInt(input.length);
        yield spliced(input, elsewhere, elsewhere, passage);
      }
      default ->
          spliced(input, from, from + 1, Integer.toString(random.nextInt()).getBytes(US_ASCII));
    };
  }

  private static byte[] spliced(byte[] input, int from, int to, byte[] passage) {
    ByteArrayOutputStream spliced = new ByteArrayOutputStream();
    spliced.write(input, 0, from);
    spliced.writeBytes(passage);
    spliced.write(input, to, input.length - to);
    return spliced.toByteArray();
  }
}
