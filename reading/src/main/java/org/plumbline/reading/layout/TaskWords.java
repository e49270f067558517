package org.plumbline.reading.layout;

import java.util.Set;
import org.plumbline.regulation.DataFile;
import org.plumbline.regulation.DataNode;

/**
 * The words of the table of tasks, from {@code tasks.yaml}.
 *
 * @param names labels of the column of tasks
 * @param contents labels of the column of what they consist of
 * @param amounts labels of columns of money
 */
record TaskWords(Set<String> names, Set<String> contents, Set<String> amounts) {

  TaskWords {
    names = Set.copyOf(names);
    contents = Set.copyOf(contents);
    amounts = Set.copyOf(amounts);
  }

  static TaskWords bundled() {
    DataNode file = DataFile.bundled(TaskWords.class, "tasks.yaml");
    return new TaskWords(
        Set.copyOf(file.texts("name")),
        Set.copyOf(file.texts("content")),
        Set.copyOf(file.texts("amounts")));
  }
}
