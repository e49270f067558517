package org.plumbline.cli.journal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What decides the bytes that a run writes, besides its documents: version, format, limits, rules.
 * Two runs with the same identity over the same documents write the same.
 *
 * @param facts by name
 */
public record RunIdentity(Map<String, String> facts) {

  public RunIdentity {
    facts = Map.copyOf(facts);
  }

  /** This, and one fact more. */
  public RunIdentity with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(facts);
    more.put(name, value);
    return new RunIdentity(more);
  }

  /** This, and the facts of {@code other}. */
  public RunIdentity with(RunIdentity other) {
    Map<String, String> more = new LinkedHashMap<>(facts);
    more.putAll(other.facts);
    return new RunIdentity(more);
  }

  /** The first fact in which {@code other} differs, with both values. */
  Optional<Difference> findDifference(RunIdentity other) {
    Map<String, String> all = new TreeMap<>(facts);
    all.putAll(other.facts);
    return all.keySet().stream()
        .map(name -> new Difference(name, value(name), other.value(name)))
        .filter(difference -> !difference.here().equals(difference.there()))
        .findFirst();
  }

  private String value(String name) {
    return facts.getOrDefault(name, "-");
  }

  /** A fact in which two runs differ. */
  record Difference(String name, String here, String there) {}

  /** A line for each fact. */
  String lines() {
    StringBuilder lines = new StringBuilder();
    new TreeMap<>(facts)
        .forEach((name, value) ->
            lines.append(name).append('=').append(value.replace("\n", " ")).append('\n'));
    return lines.toString();
  }

  static RunIdentity parse(String lines) {
    Map<String, String> facts = new LinkedHashMap<>();
    lines
        .lines()
        .forEach(line -> {
          int equals = line.indexOf('=');
          facts.put(line.substring(0, Math.max(0, equals)), line.substring(equals + 1));
        });
    return new RunIdentity(facts);
  }
}
