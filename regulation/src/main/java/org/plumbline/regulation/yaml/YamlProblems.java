package org.plumbline.regulation.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plumbline.model.text.Bilingual;

/**
 * Collects what is wrong in a YAML file, so that one look at it tells all. Loaders put in what they
 * find and go on with the rest.
 */
public final class YamlProblems {

  private final List<YamlProblem> problems = new ArrayList<>();

  public void add(YamlPlace place, Bilingual message) {
    problems.add(new YamlProblem(place, message));
  }

  /** Both patterns filled with the same arguments. */
  public void add(YamlPlace place, String zh, String en, Object... arguments) {
    add(place, Bilingual.format(zh, en, arguments));
  }

  public boolean isEmpty() {
    return problems.isEmpty();
  }

  public int size() {
    return problems.size();
  }

  /** In the order of their lines. */
  public List<YamlProblem> list() {
    return problems.stream()
        .sorted(Comparator.comparingInt((YamlProblem problem) -> problem.place().line()))
        .toList();
  }
}
