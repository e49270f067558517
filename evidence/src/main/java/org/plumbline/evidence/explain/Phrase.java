package org.plumbline.evidence.explain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.model.text.Bilingual;

/** Puts sentences together in both languages at once. */
final class Phrase {

  private Phrase() {}

  /** Both patterns, each filled with the parts in its language. */
  static Bilingual of(String zh, String en, Bilingual... parts) {
    return Bilingual.of(fill(zh, Bilingual::zh, parts), fill(en, Bilingual::en, parts));
  }

  /** The same in both languages: a number, a name. */
  static Bilingual same(Object word) {
    String text = word.toString();
    return Bilingual.of(text, text);
  }

  static Bilingual join(String zh, String en, List<Bilingual> parts) {
    return Bilingual.of(
        parts.stream().map(Bilingual::zh).collect(Collectors.joining(zh)),
        parts.stream().map(Bilingual::en).collect(Collectors.joining(en)));
  }

  private static String fill(
      String pattern, Function<Bilingual, String> language, Bilingual... parts) {
    return String.format(Locale.ROOT, pattern, Arrays.stream(parts).map(language).toArray());
  }
}
