package org.plumbline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plumbline.cli.packs.PackFolders;
import org.plumbline.cli.packs.UnusableFolderException;
import org.plumbline.evidence.pack.Pack;
import org.plumbline.evidence.synthetic.Recipe;
import org.plumbline.evidence.synthetic.RecipeLoader;
import org.plumbline.regulation.yaml.YamlFile;
import org.plumbline.regulation.yaml.YamlProblem;
import org.plumbline.regulation.yaml.YamlProblems;

/**
 * The {@code recipe.yaml} beside a pack.
 *
 * @param recipe absent where there is none, or where it has problems
 */
record RecipeFile(Optional<Recipe> recipe, List<YamlProblem> problems) {

  static Path path(Path pack) {
    return pack.resolveSibling("recipe.yaml");
  }

  static RecipeFile besides(Path packFile, Pack pack) throws UnusableInputException {
    Path file = path(packFile);
    if (!Files.isRegularFile(file)) {
      return new RecipeFile(Optional.empty(), List.of());
    }
    YamlProblems problems = new YamlProblems();
    try {
      Optional<Recipe> recipe =
          YamlFile.parse(file.toString(), PackFolders.bytes(file), problems)
              .flatMap(yaml -> RecipeLoader.load(yaml, pack.registers(), problems));
      return new RecipeFile(recipe, problems.list());
    } catch (UnusableFolderException e) {
      throw new UnusableInputException(e.explanation());
    }
  }
}
