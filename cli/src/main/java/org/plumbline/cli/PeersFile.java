package org.plumbline.cli;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.plumbline.forms.json.PeersJson;
import org.plumbline.forms.json.PeersJson.FaultyPeersException;
import org.plumbline.model.text.Bilingual;
import org.plumbline.review.peers.Peers;

/** The file that {@code --peers} names: what others set as targets. */
public final class PeersFile {

  private PeersFile() {}

  /** Its text, which was found to be what it should be. */
  public static String text(Path file) throws UnusableInputException {
    try {
      String text = Files.readString(file);
      PeersJson.read(new StringReader(text));
      return text;
    } catch (NoSuchFileException e) {
      throw new UnusableInputException(
          Bilingual.format("没有这个文件：%s", "There is no such file: %s", file));
    } catch (IOException | FaultyPeersException e) {
      throw new UnusableInputException(
          Bilingual.format(
              "同类分布文件 %s 不能使用：%s",
              "The peers in %s cannot be used: %s", file, String.valueOf(e.getMessage())));
    }
  }

  static Peers read(Path file) throws UnusableInputException {
    try {
      return PeersJson.read(new StringReader(text(file)));
    } catch (FaultyPeersException e) {
      throw new IllegalStateException(e); // it was read before
    }
  }
}
