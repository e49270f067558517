package org.plumbline.regulation;

/**
 * 词语对应. Words that one text holds, and the words that another text is then held against.
 *
 * @param when what the first text speaks of
 * @param then what the second text speaks of if it speaks of the same, or of its neighbour; the
 *     rule says which
 */
public record WordPair(WordList when, WordList then) {

  static WordPair of(DataNode node) {
    node.text("basis");
    return new WordPair(WordList.of(node.texts("when")), WordList.of(node.texts("then")));
  }
}
