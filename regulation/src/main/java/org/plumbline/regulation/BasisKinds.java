package org.plumbline.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.model.plan.BasisKind;

/** 指标值确定依据的种类. The official kinds of standard, and the words that stand for them. */
public final class BasisKinds {

  private final List<Word> words;

  private BasisKinds(List<Word> words) {
    this.words = List.copyOf(words);
  }

  /**
   * 标准. A word with which the text of a basis may begin.
   *
   * @param official whether it is the official term itself
   */
  public record Word(String text, BasisKind kind, boolean official) {}

  /** The kinds that ship with the product. */
  public static BasisKinds bundled() {
    List<Word> words = new ArrayList<>();
    for (DataNode node : DataFile.bundled(BasisKinds.class, "basis-kinds.yaml").nodes("kinds")) {
      BasisKind kind = BasisKind.valueOf(node.text("kind").toUpperCase(Locale.ROOT));
      words.add(new Word(node.text("word"), kind, true));
      node.texts("also").forEach(word -> words.add(new Word(word, kind, false)));
    }
    return new BasisKinds(words);
  }

  /** The longest word that {@code text} begins with. */
  public Optional<Word> find(String text) {
    return words.stream()
        .filter(word -> text.startsWith(word.text()))
        .max((a, b) -> Integer.compare(a.text().length(), b.text().length()));
  }
}
