package org.plumbline.cli;

import java.util.List;
import org.plumbline.cli.terminal.Streams;
import org.plumbline.model.text.Language;

/** Commands that another part of the product brings along, found as a Java service. */
public interface BroughtCommands {

  /** Fresh command objects for one run; their words stand in the usage texts of this module. */
  List<Object> commands(Streams streams, Language language);
}
