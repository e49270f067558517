package org.plumbline.server.approval;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What people write into the fields of this module. */
final class Words {

  /** As the tables allow. */
  static final int LONGEST = 2000;

  private Words() {}

  /**
   * The words without blank ends and characters that nobody sees; empty where nothing was written.
   *
   * @throws NotDoneException if they are too long to keep
   */
  static Optional<String> of(@Nullable String written) {
    if (written == null) {
      return Optional.empty();
    }
    String words = written.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "").strip();
    if (words.codePointCount(0, words.length()) > LONGEST) {
      throw new NotDoneException(Refusal.WORDS_TOO_LONG);
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }
}
