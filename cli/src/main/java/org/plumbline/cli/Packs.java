package org.plumbline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.plumbline.cli.packs.PackFolders;
import org.plumbline.cli.packs.UnusableFolderException;
import org.plumbline.evidence.pack.Pack;
import org.plumbline.evidence.pack.PackLoader;
import org.plumbline.evidence.pack.PackLoading;
import org.plumbline.evidence.pack.TargetReading;
import org.plumbline.model.text.Bilingual;
import org.plumbline.reading.target.TargetContext;
import org.plumbline.reading.target.TargetReader;
import org.plumbline.regulation.Units;
import org.plumbline.regulation.yaml.YamlProblem;

/** Opens the packs that a command names. */
final class Packs {

  private final PackFolders folders = new PackFolders(programmes());
  private final TargetReading targets;
  private final PackLoader loader;

  Packs(TargetReader reader) {
    this.targets =
        (text, indicator, dimension, year) ->
            reader.read(text, new TargetContext(indicator, dimension, OptionalInt.of(year)));
    this.loader = new PackLoader(Units.bundled(), targets);
  }

  /** The packs that come with the product. */
  static Path programmes() {
    return Path.of(System.getProperty("plumbline.home", "")).resolve("programmes");
  }

  TargetReading targets() {
    return targets;
  }

  /** The files of the packs that are meant. */
  List<Path> find(String pack) throws UnusableInputException {
    try {
      return folders.find(pack);
    } catch (UnusableFolderException e) {
      throw new UnusableInputException(e.explanation());
    }
  }

  PackLoading load(Path file) throws UnusableInputException {
    try {
      return loader.load(file.toString(), PackFolders.bytes(file));
    } catch (UnusableFolderException e) {
      throw new UnusableInputException(e.explanation());
    }
  }

  /** The packs themselves; a faulty one ends the command with all that is wrong with it. */
  List<Pack> open(List<Path> files) throws UnusableInputException {
    List<Pack> packs = new ArrayList<>();
    for (Path file : files) {
      PackLoading loading = load(file);
      packs.add(loading.pack().orElseThrow(() -> faulty(file, loading.problems())));
    }
    return packs;
  }

  private static UnusableInputException faulty(Path file, List<YamlProblem> problems) {
    return new UnusableInputException(
        Bilingual.of(
            "项目包 " + file + " 不能使用：" + lines(problems.stream().map(it -> it.told().zh()).toList()),
            "The pack "
                + file
                + " cannot be used: "
                + lines(problems.stream().map(it -> it.told().en()).toList())));
  }

  private static String lines(List<String> problems) {
    return problems.stream().collect(Collectors.joining("\n  ", "\n  ", ""));
  }
}
