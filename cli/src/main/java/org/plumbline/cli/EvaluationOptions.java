package org.plumbline.cli;

import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What scoring and monitoring are told alike: plans, actual values, and how to print. */
final class EvaluationOptions {

  @Mixin final ActualsOptions actuals = new ActualsOptions();

  @Option(names = "--format", paramLabel = "FORMAT")
  Format format = Format.TEXT;

  @Mixin final LimitOptions limits = new LimitOptions();

  @Parameters(arity = "1..*", paramLabel = "FILE|DIR", descriptionKey = "paths")
  List<String> paths = List.of();

  /** What {@code --format} may say. */
  enum Format {
    TEXT,
    JSON;

    @Override
    public String toString() {
      return OptionValue.of(this);
    }
  }
}
