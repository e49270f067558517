package org.plumbline.cli;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.plumbline.cli.terminal.Streams;

/**
 * What the launcher runs once after a build, for the JVM to remember which classes a short command
 * needs. Does what users do most; prints nothing.
 */
public final class StartUpTraining {

  private StartUpTraining() {}

  /** Runs typical commands on the documents named in {@code arguments}. */
  public static void main(String[] arguments) {
    // the streams of a real run are part of what is to be remembered
    Streams.ofProcess().flush();
    run("target", "--name", "展会举办时间", "--year", "2022", "≥150家", "≤10月", "提高", "18-33毫克/公斤", "-");
    run("--help");
    run("--version");
    run("target", "--lang", "en", "--dimension", "quality", "优良中低差");
    run("rules");
    for (String document : arguments) {
      run("read", document);
      run("read", "--format", "json", document);
      run("review", document);
      run("review", "--format", "json", document);
    }
  }

  private static void run(String... arguments) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    ByteArrayInputStream lines =
        new ByteArrayInputStream("100百分比\n".getBytes(StandardCharsets.UTF_8));
    Plumbline.run(new Streams(lines, nowhere, nowhere, Streams.Drawing.NONE), arguments);
  }
}
