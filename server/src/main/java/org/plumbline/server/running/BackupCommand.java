package org.plumbline.server.running;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.plumbline.cli.CommonOptions;
import org.plumbline.cli.ExitStatus;
import org.plumbline.cli.ProductVersion;
import org.plumbline.cli.UnusableInputException;
import org.plumbline.cli.terminal.Streams;
import org.plumbline.model.text.Bilingual;
import org.plumbline.model.text.Language;
import org.plumbline.server.database.OpenDatabase;
import org.plumbline.server.keeping.Backup;
import org.plumbline.server.keeping.Manifest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code plumbline backup}: saves everything into one file, while the server works or not. */
@Command(name = "backup", versionProvider = ProductVersion.class)
final class BackupCommand implements Callable<Integer> {

  private final Streams streams;
  private final Language language;

  @Mixin final CommonOptions common = new CommonOptions();

  @Mixin final DatabaseOptions database = new DatabaseOptions();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      descriptionKey = "backup-output")
  Path output = Path.of("");

  BackupCommand(Streams streams, Language language) {
    this.streams = streams;
    this.language = language;
  }

  @Override
  public Integer call() throws UnusableInputException, InterruptedException {
    try (OpenDatabase opened = database.visit();
        Connection connection = opened.connect()) {
      Manifest manifest = new Backup(connection).write(output, Clock.systemUTC().instant());
      streams.say(summary(manifest).in(language));
      streams.result(output.toAbsolutePath().normalize().toString());
      return ExitStatus.DONE.code();
    } catch (IOException | SQLException e) {
      throw new UnusableInputException(
          Bilingual.format(
              "备份没有完成：%s。没有留下不完整的文件",
              "The backup was not finished: %s. No file was left by half",
              String.valueOf(e.getMessage())));
    }
  }

  private static Bilingual summary(Manifest manifest) {
    long rows = manifest.tables().stream().mapToLong(Manifest.Table::rows).sum();
    return Bilingual.format(
        "已备份 %d 张表、%d 行；日志链末端 %s",
        "Saved %d tables, %d rows; the chain of events ends with %s",
        manifest.tables().size(),
        rows,
        manifest.chain());
  }
}
