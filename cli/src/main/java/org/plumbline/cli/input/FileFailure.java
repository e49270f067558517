package org.plumbline.cli.input;

import org.plumbline.model.text.Bilingual;

/**
 * A file that could not be read; the others were.
 *
 * @param file as the user wrote it, or as it was found below a folder
 * @param code stable, {@code snake_case}
 */
public record FileFailure(String file, Blame blame, String code, Bilingual message) {

  /** Who has to act. */
  public enum Blame {
    /** The user: the file is missing, closed to us, or not what it should be. */
    DOCUMENT,
    /** We: the reader broke on it. */
    PRODUCT
  }

  static FileFailure ofPath(String file, Bilingual message) {
    return new FileFailure(file, Blame.DOCUMENT, "unreadable_file", message);
  }
}
