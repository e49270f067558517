package org.plumbline.cli;

import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.plumbline.cli.journal.RunIdentity;
import org.plumbline.reading.format.ReadingLimits;

/** What decides the bytes that a command writes, besides its documents. */
final class RunFacts {

  private RunFacts() {}

  /** The facts that all commands on documents share. */
  static RunIdentity of(String command, Enum<?> format, Session session) {
    return new RunIdentity(
        Map.of(
            "command",
            command,
            "format",
            OptionValue.of(format),
            "language",
            session.language().code(),
            "version",
            ProductVersion.build()));
  }

  /** With how the documents are read. */
  static RunIdentity reading(RunIdentity facts, ReadingLimits limits, OptionalInt fiscalYear) {
    Map<String, Long> raised = new TreeMap<>();
    limits.values().forEach((limit, value) -> raised.put(limit.code(), value));
    return facts
        .with("limits", raised.isEmpty() ? "usual" : raised.toString())
        .with("year", fiscalYear.isPresent() ? "" + fiscalYear.getAsInt() : "unstated");
  }
}
