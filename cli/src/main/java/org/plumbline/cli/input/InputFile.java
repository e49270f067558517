package org.plumbline.cli.input;

import java.nio.file.Path;

/**
 * One file of a run.
 *
 * @param path where its bytes are
 * @param label how it is shown: {@code forms.zip!/2023/a.docx} inside an archive
 */
public record InputFile(Path path, String label) {

  static InputFile of(Path path) {
    return new InputFile(path, path.toString());
  }

  /** A file inside this one, which is an archive. */
  InputFile entry(Path entry) {
    return new InputFile(entry, label + "!" + entry);
  }

  /** Its name without folders. */
  public String name() {
    return path.getFileName().toString();
  }
}
