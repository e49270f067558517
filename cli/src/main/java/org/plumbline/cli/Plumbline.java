package org.plumbline.cli;

import org.plumbline.cli.terminal.Streams;

/** 准绳. The command line's entry point. */
public final class Plumbline {

  private Plumbline() {}

  public static void main(String[] arguments) {
    Streams streams = Streams.ofProcess();
    int status = run(streams, arguments);
    streams.flush();
    System.exit(status);
  }

  /** Runs one command line on {@code streams}; gives its exit status and never throws. */
  static int run(Streams streams, String... arguments) {
    Session session = new Session(streams, RequestedLanguage.in(arguments));
    return Commands.line(session, Wiring.ofProduct()).execute(arguments);
  }
}
