package org.plumbline.cli.terminal;

import java.io.PrintStream;

/** One moving line on stderr, for a person who waits; nothing at all without a terminal. */
public final class ProgressBar implements AutoCloseable {

  private static final int WIDTH = 24;
  private static final int NAME_COLUMNS = 40;
  private static final String ERASE_LINE = "\r\u001b[K";

  private final PrintStream err;
  private final boolean shown;
  private final int total;
  private int done;

  private ProgressBar(PrintStream err, boolean shown, int total) {
    this.err = err;
    this.shown = shown;
    this.total = total;
  }

  /**
   * A bar over {@code total} steps; hidden when there is nobody to see it or nothing to wait for.
   */
  public static ProgressBar over(int total, Streams streams) {
    return new ProgressBar(streams.err(), streams.drawing().bar() && total > 1, total);
  }

  /** One step done: {@code name} is what it was. */
  public void step(String name) {
    done++;
    if (shown) {
      int filled = (int) ((long) WIDTH * done / total);
      err.print(ERASE_LINE + "━".repeat(filled) + "╌".repeat(WIDTH - filled));
      err.print(" " + done + "/" + total + " " + shortened(name));
      err.flush();
    }
  }

  /** Takes the bar away, for good at the end, or to write results where it stood. */
  @Override
  public void close() {
    if (shown) {
      err.print(ERASE_LINE);
      err.flush();
    }
  }

  /** Chinese characters take two columns, and a line that wraps cannot be erased. */
  private static String shortened(String name) {
    int columns = 0;
    for (int i = 0; i < name.length(); i++) {
      columns += name.charAt(i) < 0x1100 ? 1 : 2;
      if (columns > NAME_COLUMNS) {
        return name.substring(0, i) + "…";
      }
    }
    return name;
  }
}
