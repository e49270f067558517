package org.plumbline.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.text.Bilingual;
import picocli.CommandLine.Option;

/** Where the results of a run over documents go, and whether a stopped run goes on. */
final class OutputOptions {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE")
  @Nullable Path output;

  @Option(names = "--resume")
  boolean resume;

  /** The file, where one is named. */
  Optional<Path> file() {
    return Optional.ofNullable(output);
  }

  /** Refuses {@code --resume} where there is nothing to go on with. */
  void check(boolean resumable) throws UnusableInputException {
    if (resume && output == null) {
      throw new UnusableInputException(
          Bilingual.of(
              "--resume 需要 -o 指定输出文件：运行日志与输出文件放在一起",
              "--resume goes with -o: the journal of the run stands beside the file"));
    }
    if (resume && !resumable) {
      throw new UnusableInputException(
          Bilingual.of(
              "--resume 只能用于 json、csv、text 格式",
              "--resume goes with the formats json, csv and text"));
    }
  }
}
