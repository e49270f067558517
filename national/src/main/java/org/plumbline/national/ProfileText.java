package org.plumbline.national;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.plumbline.cli.UnusableInputException;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.RegulationDataException;
import org.plumbline.review.Profile;
import org.plumbline.review.Reviewer;

/** The profile that is asked for, as it travels to the tasks. */
final class ProfileText {

  private ProfileText() {}

  /** The name of a bundled profile, or the text of a file of one's own, which is tried here. */
  static String named(String name) throws UnusableInputException {
    if (Profile.bundledNames().contains(name)) {
      return name;
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
    try {
      String text = Files.readString(file);
      Reviewer.of(
          Profile.parse(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
      return text;
    } catch (IOException | RegulationDataException e) {
      throw new UnusableInputException(
          Bilingual.format(
              "审核口径文件 %s 不能使用：%s",
              "The profile %s cannot be used: %s", file, String.valueOf(e.getMessage())));
    }
  }
}
