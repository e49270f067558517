package org.plumbline.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.cli.input.DocumentRun;
import org.plumbline.cli.input.FileFailure;
import org.plumbline.cli.input.InputFiles;
import org.plumbline.cli.input.Intake;
import org.plumbline.cli.terminal.ProgressBar;
import org.plumbline.cli.terminal.Streams;
import org.plumbline.reading.document.PlanReader;
import org.plumbline.reading.format.ReadingLimits;

/** A run over many documents of four formats; {@code scripts/long-run} is the long one. */
class LongRunTest {

  private static final int DOCUMENTS = 200;

  @TempDir Path folder;

  @Test
  void readsAllButTheDamagedOne() throws IOException {
    ManyDocuments.write(folder, DOCUMENTS);
    Set<String> read = new HashSet<>();

    List<FileFailure> failures = new ArrayList<>();
    new DocumentRun(
            intake(), ReadingLimits.DEFAULT, ProgressBar.over(DOCUMENTS, Streams.ofProcess()))
        .read(
            InputFiles.collect(List.of(folder.toString())).files(),
            0,
            outcome -> {
              outcome.failure().ifPresent(failures::add);
              outcome
                  .result()
                  .ifPresent(result -> {
                    assertThat(result.plans()).as(result.document().name()).hasSize(1);
                    read.add(result.document().name());
                  });
            });

    assertThat(read).hasSize(DOCUMENTS);
    assertThat(failures)
        .extracting(FileFailure::file)
        .singleElement()
        .asString()
        .endsWith("damaged.docx");
  }

  private static Intake intake() {
    PlanReader reader = PlanReader.bundled();
    return (document, index) -> reader.read(document, index, OptionalInt.empty());
  }
}
