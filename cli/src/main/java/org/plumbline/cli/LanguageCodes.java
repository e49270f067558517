package org.plumbline.cli;

import java.util.Arrays;
import java.util.Iterator;
import org.plumbline.model.text.Language;

/** The values of {@code --lang}, for help and messages. */
final class LanguageCodes implements Iterable<String> {

  @Override
  public Iterator<String> iterator() {
    return Arrays.stream(Language.values()).map(Language::code).iterator();
  }
}
