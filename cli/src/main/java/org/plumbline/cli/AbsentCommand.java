package org.plumbline.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.plumbline.model.text.Bilingual;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** A command that another product brings, in a build that holds the command line alone. */
@Command(versionProvider = ProductVersion.class)
final class AbsentCommand implements Callable<Integer> {

  /** The commands that the server and the country's run bring. */
  static final List<String> NAMES = List.of("serve", "audit", "backup", "restore", "national");

  @Spec CommandSpec spec = CommandSpec.create();

  @Mixin final CommonOptions common = new CommonOptions();

  @Unmatched List<String> others = List.of();

  @Override
  public Integer call() throws UnusableInputException {
    throw new UnusableInputException(
        Bilingual.format(
            "这个构建只有命令行，没有这个命令。请用源码目录中的 ./plumbline %s，它会构建所需的部分",
            "This build holds the command line without this command. Use ./plumbline %s of a"
                + " checkout, which builds what it needs",
            spec.name()));
  }
}
