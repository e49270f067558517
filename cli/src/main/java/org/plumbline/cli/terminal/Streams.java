package org.plumbline.cli.terminal;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * The streams of the process: results on {@code out}, everything else on {@code err}; UTF-8 and
 * {@code \n} whatever the system prefers.
 *
 * @param drawing what may be drawn
 */
public record Streams(InputStream in, PrintStream out, PrintStream err, Drawing drawing) {

  /**
   * What the streams can show; nothing unless a person looks at them.
   *
   * @param colour colour on {@code out}
   * @param bar a moving bar on {@code err}
   */
  public record Drawing(boolean colour, boolean bar) {

    public static final Drawing NONE = new Drawing(false, false);

    /** Java cannot ask whether a stream is a terminal, so the launcher does and says so. */
    static Drawing toldByLauncher() {
      return new Drawing(
          Boolean.getBoolean("plumbline.colour"), Boolean.getBoolean("plumbline.bar"));
    }
  }

  /** Those of this process. */
  public static Streams ofProcess() {
    return new Streams(
        new FileInputStream(FileDescriptor.in),
        utf8(FileDescriptor.out, 1 << 16),
        utf8(FileDescriptor.err, 1 << 10),
        Drawing.toldByLauncher());
  }

  /** A line of results. */
  public void result(String line) {
    out.print(line);
    out.print('\n');
  }

  /** A page of results. */
  public void results(Consumer<Writer> page) {
    PrintWriter writer = new PrintWriter(out, false, StandardCharsets.UTF_8);
    page.accept(writer);
    writer.flush();
  }

  /** A line for the person at the keyboard. */
  public void say(String line) {
    out.flush();
    err.print(line);
    err.print('\n');
    err.flush();
  }

  public void flush() {
    out.flush();
    err.flush();
  }

  private static PrintStream utf8(FileDescriptor descriptor, int buffer) {
    FileOutputStream raw = new FileOutputStream(descriptor);
    return new PrintStream(new BufferedOutputStream(raw, buffer), false, StandardCharsets.UTF_8);
  }
}
