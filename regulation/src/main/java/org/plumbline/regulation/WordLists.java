package org.plumbline.regulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 词表集. Word lists by name, each with its basis in the data file. */
public final class WordLists {

  private final String source;
  private final Map<String, WordList> lists;
  private final Map<String, List<WordPair>> pairs;

  private WordLists(String source, Map<String, WordList> lists, Map<String, List<WordPair>> pairs) {
    this.source = source;
    this.lists = Map.copyOf(lists);
    this.pairs = Map.copyOf(pairs);
  }

  /** The words by which money, plan and goals are read. */
  public static WordLists bundled() {
    DataNode file = DataFile.bundled(WordLists.class, "plan-words.yaml");
    Map<String, WordList> lists = new HashMap<>();
    for (DataNode node : file.nodes("lists")) {
      node.text("basis");
      lists.put(node.text("name"), WordList.of(node.texts("words")));
    }
    return new WordLists(
        file.path(), lists, pairs(DataFile.bundled(WordLists.class, "word-pairs.yaml")));
  }

  private static Map<String, List<WordPair>> pairs(DataNode file) {
    return file.nodes("pairs").stream()
        .collect(
            Collectors.groupingBy(
                node -> node.text("name"), Collectors.mapping(WordPair::of, Collectors.toList())));
  }

  /**
   * The list of that name.
   *
   * @throws RegulationDataException if there is none
   */
  public WordList get(String name) {
    WordList list = lists.get(name);
    if (list == null) {
      throw new RegulationDataException(source + ": no list \"" + name + "\"");
    }
    return list;
  }

  /**
   * The pairs of that name, in their order.
   *
   * @throws RegulationDataException if there are none
   */
  public List<WordPair> listPairs(String name) {
    List<WordPair> named = pairs.getOrDefault(name, List.of());
    if (named.isEmpty()) {
      throw new RegulationDataException("word-pairs.yaml: no pairs \"" + name + "\"");
    }
    return List.copyOf(named);
  }
}
