package org.plumbline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.RegulationDataException;
import org.plumbline.review.Profile;

/** The profile that {@code --profile} asks for: by name, or a file of one's own. */
final class Profiles {

  private static final String DEFAULT = "national";

  private Profiles() {}

  static Profile named(Optional<String> wanted) throws UnusableInputException {
    String name = wanted.orElse(DEFAULT);
    if (Profile.bundledNames().contains(name)) {
      return Profile.bundled(name);
    }
    Path file = Path.of(name);
    if (!Files.isRegularFile(file)) {
      throw new UnusableInputException(
          Bilingual.format(
              "没有名为“%s”的审核口径，也没有这个文件；现有：%s",
              "There is no profile \"%s\", nor such a file; there are: %s",
              name,
              String.join(", ", Profile.bundledNames())));
    }
    return read(file);
  }

  private static Profile read(Path file) throws UnusableInputException {
    try (InputStream stream = Files.newInputStream(file)) {
      return Profile.parse(file.toString(), stream);
    } catch (IOException | RegulationDataException e) {
      throw new UnusableInputException(
          Bilingual.format(
              "审核口径文件 %s 不能使用：%s",
              "The profile %s cannot be used: %s", file, String.valueOf(e.getMessage())));
    }
  }
}
