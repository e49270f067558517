package org.plumbline.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What Jazzer calls, for the target that the system property {@code plumbline.fuzz} names. */
public final class Fuzzing {

  private static final FuzzTarget TARGET =
      FuzzTarget.valueOf(System.getProperty("plumbline.fuzz", "TARGET"));

  private Fuzzing() {}

  /**
   * Loads what reading needs, so that the first input is not blamed for it. Jazzer knows this too.
   */
  public static void fuzzerInitialize() {
    TARGET.seeds().forEach(TARGET::check);
  }

  /** One input. Jazzer knows this method by its name. */
  public static void fuzzerTestOneInput(byte[] input) {
    TARGET.check(input);
  }

  /** Writes the target's seeds into a folder. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    List<byte[]> seeds = TARGET.seeds();
    for (int i = 0; i < seeds.size(); i++) {
      Files.write(folder.resolve("seed-" + i), seeds.get(i));
    }
  }
}
