package org.plumbline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.cli.input.PathMessages;
import org.plumbline.cli.packs.PackFolders;
import org.plumbline.evidence.pack.Pack;
import org.plumbline.evidence.synthetic.Recipe;
import org.plumbline.evidence.synthetic.SyntheticRecords;
import org.plumbline.model.text.Bilingual;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plumbline pack sample}: made-up records for a pack, by its recipe. */
@Command(name = "sample", versionProvider = ProductVersion.class)
final class PackSampleCommand implements Callable<Integer> {

  private final Session session;
  private final Wiring wiring;

  @Mixin final CommonOptions common = new CommonOptions();

  @Option(names = "--seed", paramLabel = "S")
  @Nullable Long seed;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      descriptionKey = "sample-output")
  Path output = Path.of("");

  @Parameters(paramLabel = "PACK", descriptionKey = "pack")
  String pack = "";

  PackSampleCommand(Session session, Wiring wiring) {
    this.session = session;
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws UnusableInputException {
    Packs opener = new Packs(wiring.targets().get());
    List<Path> files = opener.find(pack);
    boolean many = pack.equals(PackFolders.ALL) || files.size() > 1;
    List<Pack> packs = opener.open(files);
    for (int i = 0; i < packs.size(); i++) {
      Path folder = many ? output.resolve(packs.get(i).name()) : output;
      write(SyntheticRecords.write(recipe(files.get(i), packs.get(i))), folder);
    }
    return ExitStatus.DONE.code();
  }

  private Recipe recipe(Path file, Pack its) throws UnusableInputException {
    RecipeFile found = RecipeFile.besides(file, its);
    if (!found.problems().isEmpty()) {
      throw new UnusableInputException(
          Bilingual.of(
              found.problems().stream().map(it -> it.told().zh()).collect(Collectors.joining("\n")),
              found.problems().stream()
                  .map(it -> it.told().en())
                  .collect(Collectors.joining("\n"))));
    }
    Recipe recipe =
        found
            .recipe()
            .orElseThrow(() ->
                new UnusableInputException(
                    Bilingual.format(
                        "项目包旁没有合成配方 %s。写法见 docs/packs.md。",
                        "There is no recipe %s beside the pack. How to write one: docs/packs.md.",
                        RecipeFile.path(file))));
    return seed == null ? recipe : recipe.withSeed(seed);
  }

  private void write(Map<String, String> registers, Path folder) throws UnusableInputException {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UnusableInputException(PathMessages.unwritable(folder, e));
    }
    for (Map.Entry<String, String> register : registers.entrySet()) {
      Path file = folder.resolve(register.getKey() + ".csv");
      OutputFile.write(
          file,
          out -> {
            try {
              out.write(register.getValue());
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
      session.streams().result(file.toString());
    }
  }
}
