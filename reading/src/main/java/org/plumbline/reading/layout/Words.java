package org.plumbline.reading.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plumbline.regulation.DataNode;
import org.plumbline.regulation.RegulationDataException;

/** Words of a data file, each standing for one or more constants of an enum. */
final class Words<E extends Enum<E>> {

  private final Map<String, List<E>> byWord = new HashMap<>();

  private Words() {}

  /** Reads entries such as {@code {column: level1, labels: [...]}}. */
  static <E extends Enum<E>> Words<E> of(
      Class<E> type, List<DataNode> entries, String key, String list) {
    Words<E> words = new Words<>();
    for (DataNode entry : entries) {
      E constant = constant(type, entry, key);
      for (String word : entry.texts(list)) {
        List<E> constants =
            words.byWord.computeIfAbsent(LabelText.of(word).core(), _ -> new ArrayList<>());
        if (!constants.contains(constant)) {
          constants.add(constant);
        }
      }
    }
    return words;
  }

  /** The constant that an entry of a data file names in lower case. */
  static <E extends Enum<E>> E constant(Class<E> type, DataNode entry, String key) {
    String name = entry.text(key);
    try {
      return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new RegulationDataException(entry.path() + "." + key + ": unknown: " + name, e);
    }
  }

  /** What a word may stand for, in the order of the data file. */
  List<E> all(String core) {
    return byWord.getOrDefault(core, List.of());
  }

  Optional<E> first(String core) {
    return all(core).stream().findFirst();
  }
}
