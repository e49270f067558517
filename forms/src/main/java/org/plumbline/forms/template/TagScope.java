package org.plumbline.forms.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** 标签取值. What the tags of a template stand for: a text each, or a list whose items have tags. */
public record TagScope(Map<String, String> texts, Map<String, List<TagScope>> lists) {

  public TagScope {
    texts = Map.copyOf(texts);
    lists = Map.copyOf(lists);
  }

  public static TagScope of(Map<String, String> texts) {
    return new TagScope(texts, Map.of());
  }

  Optional<String> findText(String name) {
    return Optional.ofNullable(texts.get(name));
  }

  Optional<List<TagScope>> findList(String name) {
    return Optional.ofNullable(lists.get(name));
  }

  /** Its names, in order. */
  List<String> listNames() {
    return Stream.concat(texts.keySet().stream(), lists.keySet().stream()).sorted().toList();
  }

  /** The same with the tags of an item of a list, which go before its own. */
  TagScope within(TagScope item) {
    Map<String, String> both = new TreeMap<>(texts);
    both.putAll(item.texts());
    Map<String, List<TagScope>> all = new TreeMap<>(lists);
    all.putAll(item.lists());
    return new TagScope(both, all);
  }

  /** The same with more texts. */
  public TagScope with(Map<String, String> more) {
    return within(of(more));
  }

  /** The same with a list whose items are numbered from 1 by {@code 序号}. */
  public TagScope withList(String name, List<Map<String, String>> items) {
    List<TagScope> numbered = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      numbered.add(of(items.get(i)).with(Map.of("序号", Integer.toString(i + 1))));
    }
    return within(new TagScope(Map.of(), Map.of(name, numbered)));
  }
}
