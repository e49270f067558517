package org.plumbline.regulation;

import java.util.List;

/**
 * 词语对应. Words that one text holds, and the words that another text is then held against.
 *
 * @param when what the first text speaks of
 * @param then what the second text speaks of if it speaks of the same, or of its neighbour; the
 *     rule says which
 */
public record WordPair(WordList when, WordList then) {

  /**
   * All that first texts speak of: one that holds none of these need not be held against a pair.
   */
  public static WordList allWhen(List<WordPair> pairs) {
    return WordList.of(pairs.stream().flatMap(pair -> pair.when().words().stream()).toList());
  }

  static WordPair of(DataNode node) {
    node.text("basis");
    return new WordPair(WordList.of(node.texts("when")), WordList.of(node.texts("then")));
  }
}
