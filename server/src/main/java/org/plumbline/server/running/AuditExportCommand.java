package org.plumbline.server.running;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.plumbline.cli.CommonOptions;
import org.plumbline.cli.ExitStatus;
import org.plumbline.cli.ProductVersion;
import org.plumbline.cli.UnusableInputException;
import org.plumbline.cli.terminal.Streams;
import org.plumbline.model.text.Bilingual;
import org.plumbline.model.text.Language;
import org.plumbline.server.audit.ChainHead;
import org.plumbline.server.audit.Event;
import org.plumbline.server.audit.EventLines;
import org.plumbline.server.audit.EventsCsv;
import org.plumbline.server.audit.StoredChain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code plumbline audit export}: all events as a file. */
@Command(name = "export", versionProvider = ProductVersion.class)
final class AuditExportCommand implements Callable<Integer> {

  private final Streams streams;
  private final Language language;

  @Mixin final CommonOptions common = new CommonOptions();

  @Mixin final StoredData stored = new StoredData();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      descriptionKey = "events-output",
      required = true)
  @Nullable Path output;

  AuditExportCommand(Streams streams, Language language) {
    this.streams = streams;
    this.language = language;
  }

  @Override
  public Integer call() throws UnusableInputException, InterruptedException {
    Path file = java.util.Objects.requireNonNull(output).toAbsolutePath();
    ChainHead last = stored.open(connection -> write(connection, file));
    streams.say(
        Bilingual.format(
                "已导出 %d 条到 %s；末端校验值 %s，请另存",
                "Exported %d events to %s; the last hash is %s, keep it elsewhere",
                last.seq(),
                file,
                last)
            .in(language));
    return ExitStatus.DONE.code();
  }

  /** Under another name first: a file by half is never taken for all. */
  private static ChainHead write(Connection connection, Path file)
      throws SQLException, UnusableInputException {
    Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
    boolean csv = file.toString().endsWith(".csv");
    AtomicReference<ChainHead> last = new AtomicReference<>(new ChainHead(0, Event.BEGINNING));
    try (BufferedWriter writer = Files.newBufferedWriter(unfinished)) {
      writer.write(csv ? EventsCsv.HEAD : "");
      StoredChain.in(connection)
          .forEach(event -> {
            write(writer, csv ? EventsCsv.line(event, "") : EventLines.write(event) + "\n");
            last.set(new ChainHead(event.seq(), event.hash()));
            return true;
          });
      writer.flush();
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
      return last.get();
    } catch (IOException | UncheckedIOException _) {
      throw new UnusableInputException(Bilingual.format("无法写入 %s", "Cannot write to %s", file));
    }
  }

  private static void write(BufferedWriter writer, String line) {
    try {
      writer.write(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
