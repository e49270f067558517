package org.plumbline.regulation;

import java.util.HashMap;
import java.util.Map;

/** 词表集. Word lists by name, each with its basis in the data file. */
public final class WordLists {

  private final String source;
  private final Map<String, WordList> lists;

  private WordLists(String source, Map<String, WordList> lists) {
    this.source = source;
    this.lists = Map.copyOf(lists);
  }

  /** The words by which money, plan and goals are read. */
  public static WordLists bundled() {
    DataNode file = DataFile.bundled(WordLists.class, "plan-words.yaml");
    Map<String, WordList> lists = new HashMap<>();
    for (DataNode node : file.nodes("lists")) {
      node.text("basis");
      lists.put(node.text("name"), WordList.of(node.texts("words")));
    }
    return new WordLists(file.path(), lists);
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
}
