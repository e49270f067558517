package org.plumbline.national;

import java.util.List;
import org.plumbline.cli.BroughtCommands;
import org.plumbline.cli.terminal.Streams;
import org.plumbline.model.text.Language;

/** The command of this module on the command line. */
public final class NationalCommands implements BroughtCommands {

  @Override
  public List<Object> commands(Streams streams, Language language) {
    Sessions.prepareLogging();
    return List.of(NationalCommand.line(streams, language));
  }
}
