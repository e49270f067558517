package org.plumbline.forms;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * 全部片段. The parts of all documents of a run, in their order, wherever they are kept: a page is put
 * together from them without ever being in memory.
 */
@FunctionalInterface
public interface Parts {

  /** Hands every part of {@code sections} to {@code action}; may be called again and again. */
  void forEach(Set<String> sections, Consumer<Part> action);

  /** Parts in memory. */
  static Parts of(List<Part> parts) {
    return (sections, action) ->
        parts.stream().filter(part -> sections.contains(part.section())).forEach(action);
  }
}
