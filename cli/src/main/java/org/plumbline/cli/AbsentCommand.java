package org.plumbline.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.plumbline.model.text.Bilingual;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** A command of the server, in a build that holds the command line alone. */
@Command(versionProvider = ProductVersion.class)
final class AbsentCommand implements Callable<Integer> {

  /** The commands the server brings. */
  static final List<String> NAMES = List.of("serve", "audit", "backup", "restore");

  @Spec CommandSpec spec = CommandSpec.create();

  @Mixin final CommonOptions common = new CommonOptions();

  @Unmatched List<String> others = List.of();

  @Override
  public Integer call() throws UnusableInputException {
    throw new UnusableInputException(
        Bilingual.format(
            "这个构建只有命令行，没有服务器。请用源码目录中的 ./plumbline %s，它会构建服务器",
            "This build holds the command line without the server. Use ./plumbline %s of a"
                + " checkout, which builds the server",
            spec.name()));
  }
}
