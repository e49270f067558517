package org.plumbline.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.plumbline.cli.terminal.Streams;

/** One command line, run in this process; what it printed and how it ended. */
record Run(int status, String out, String err) {

  static Run of(String... arguments) {
    return withInput("", Wiring.ofProduct(), arguments);
  }

  /** Streams that nobody listens to. */
  static Streams silent() {
    return new Streams(
        InputStream.nullInputStream(),
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
        Streams.Drawing.NONE);
  }

  static Run withInput(String input, Wiring wiring, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams =
        new Streams(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            Streams.Drawing.NONE);
    Session session = new Session(streams, RequestedLanguage.in(arguments));
    int status = Commands.line(session, wiring).execute(arguments);
    streams.flush();
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
