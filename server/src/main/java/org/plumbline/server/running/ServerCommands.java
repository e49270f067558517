package org.plumbline.server.running;

import java.util.List;
import org.plumbline.cli.BroughtCommands;
import org.plumbline.cli.terminal.Streams;
import org.plumbline.model.text.Language;

/** The commands of the server on the command line. */
public final class ServerCommands implements BroughtCommands {

  @Override
  public List<Object> commands(Streams streams, Language language) {
    return List.of(
        new ServeCommand(streams, language),
        AuditCommand.line(streams, language),
        new BackupCommand(streams, language),
        new RestoreCommand(streams, language));
  }
}
