package org.plumbline.server.running;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.cli.CommonOptions;
import org.plumbline.cli.ExitStatus;
import org.plumbline.cli.ProductVersion;
import org.plumbline.cli.UnusableInputException;
import org.plumbline.cli.terminal.Streams;
import org.plumbline.model.text.Bilingual;
import org.plumbline.model.text.Language;
import org.plumbline.server.audit.ChainFault;
import org.plumbline.server.audit.ChainWalk;
import org.plumbline.server.audit.ChainWalk.Checkpoint;
import org.plumbline.server.audit.Event;
import org.plumbline.server.audit.EventLines;
import org.plumbline.server.audit.StoredChain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plumbline audit verify}: whether the chain of events is what was written. */
@Command(name = "verify", versionProvider = ProductVersion.class)
final class AuditVerifyCommand implements Callable<Integer> {

  private final Streams streams;
  private final Language language;

  @Mixin final CommonOptions common = new CommonOptions();

  @Mixin final StoredData stored = new StoredData();

  @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "events-file")
  @Nullable Path file;

  @Option(names = "--expect", paramLabel = "[SEQ:]HASH", descriptionKey = "expect")
  List<String> expected = new ArrayList<>();

  AuditVerifyCommand(Streams streams, Language language) {
    this.streams = streams;
    this.language = language;
  }

  @Override
  public Integer call() throws UnusableInputException, InterruptedException {
    ChainWalk walk = new ChainWalk(checkpoints());
    Path lines = file;
    Optional<ChainFault> fault =
        lines == null
            ? stored.open(connection -> StoredChain.in(connection).walk(walk))
            : walk(walk, lines);
    if (fault.isPresent()) {
      streams.result(fault.get().explanation().in(language));
      return ExitStatus.FINDINGS.code();
    }
    streams.result(
        Bilingual.format(
                "日志链完整：共 %d 条，末端校验值 %s",
                "The chain is sound: %d events, the last hash is %s",
                walk.last().seq(),
                walk.last().hash())
            .in(language));
    return ExitStatus.DONE.code();
  }

  private List<Checkpoint> checkpoints() throws UnusableInputException {
    List<Checkpoint> checkpoints = new ArrayList<>();
    for (String text : expected) {
      checkpoints.add(
          Checkpoint.parse(text)
              .orElseThrow(() ->
                  new UnusableInputException(
                      Bilingual.format(
                          "--expect 应为 64 位十六进制校验值，或“序号:校验值”：%s",
                          "--expect is a hash of 64 hexadecimal digits, or SEQ:HASH: %s", text))));
    }
    return checkpoints;
  }

  private static Optional<ChainFault> walk(ChainWalk walk, Path file)
      throws UnusableInputException {
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      int number = 0;
      String line = reader.readLine();
      while (line != null) {
        number++;
        if (!walk.step(event(line, number, file))) {
          break;
        }
        line = reader.readLine();
      }
      return walk.end();
    } catch (IOException _) {
      throw new UnusableInputException(Bilingual.format("无法读取 %s", "Cannot read %s", file));
    }
  }

  private static Event event(String line, int number, Path file) throws UnusableInputException {
    return EventLines.read(line)
        .orElseThrow(() ->
            new UnusableInputException(
                Bilingual.format(
                    "%s 第 %d 行不是操作日志（应为 audit export 导出的 JSON 行）",
                    "Line %2$d of %1$s is not an event (it should be a line of JSON as audit export"
                        + " writes it)",
                    file,
                    number)));
  }
}
