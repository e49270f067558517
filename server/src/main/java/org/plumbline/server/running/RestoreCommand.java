package org.plumbline.server.running;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.plumbline.cli.CommonOptions;
import org.plumbline.cli.ExitStatus;
import org.plumbline.cli.ProductVersion;
import org.plumbline.cli.UnusableInputException;
import org.plumbline.cli.terminal.Streams;
import org.plumbline.model.text.Bilingual;
import org.plumbline.model.text.Language;
import org.plumbline.server.database.OpenDatabase;
import org.plumbline.server.keeping.Manifest;
import org.plumbline.server.keeping.Restore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code plumbline restore}: brings a backup back into an empty database. */
@Command(name = "restore", versionProvider = ProductVersion.class)
final class RestoreCommand implements Callable<Integer> {

  private final Streams streams;
  private final Language language;

  @Mixin final CommonOptions common = new CommonOptions();

  @Mixin final DatabaseOptions database = new DatabaseOptions();

  @Parameters(paramLabel = "FILE", descriptionKey = "backup-file")
  Path file = Path.of("");

  RestoreCommand(Streams streams, Language language) {
    this.streams = streams;
    this.language = language;
  }

  @Override
  public Integer call() throws UnusableInputException, InterruptedException {
    try (OpenDatabase opened = database.visit()) {
      Manifest manifest = new Restore(opened).read(file);
      streams.say(
          Bilingual.format(
                  "已恢复 %s 的备份；日志链末端 %s。请用 plumbline audit verify 核对",
                  "Brought back the backup of %s; the chain of events ends with %s. Check it with"
                      + " plumbline audit verify",
                  manifest.made(),
                  manifest.chain())
              .in(language));
      return ExitStatus.DONE.code();
    } catch (IOException | SQLException e) {
      throw new UnusableInputException(
          Bilingual.format(
              "恢复没有完成：%s。目标数据库没有写入任何数据",
              "The backup was not brought back: %s. Nothing was written to the database",
              String.valueOf(e.getMessage())));
    }
  }
}
