package org.plumbline.server.plans.list;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.web.util.UriUtils;

/**
 * What stands behind the question mark of a list's address, so that every view of it can be kept
 * and passed on.
 */
public record Asked(Map<String, String> values) {

  private static final List<String> KNOWN =
      List.of(
          "q",
          "year",
          "state",
          "department",
          "unit",
          "severity",
          "rule",
          "min",
          "max",
          "sort",
          "direction",
          "after");

  public Asked {
    values = Map.copyOf(values);
  }

  public static Asked of(Map<String, String> parameters) {
    return new Asked(
        KNOWN.stream()
            .filter(name -> !parameters.getOrDefault(name, "").isBlank())
            .collect(Collectors.toMap(name -> name, parameters::get)));
  }

  /** Empty where nothing was said. */
  public String text(String name) {
    return values.getOrDefault(name, "");
  }

  /** Whether anything narrows the list. */
  public boolean narrows() {
    return values.keySet().stream()
        .anyMatch(name -> !List.of("sort", "direction", "after").contains(name));
  }

  /** Whether anything narrows the list but the search. */
  public boolean filters() {
    return values.keySet().stream()
        .anyMatch(name -> !List.of("q", "sort", "direction", "after").contains(name));
  }

  /** The address of the first page in another order. */
  public String ordered(PlanOrder order, boolean down) {
    Map<String, String> changed = new TreeMap<>(values);
    changed.remove("after");
    changed.put("sort", order.code());
    changed.put("direction", down ? "down" : "up");
    return address(changed);
  }

  /** The address of the page behind {@code place}. */
  public String after(String place) {
    Map<String, String> changed = new TreeMap<>(values);
    changed.put("after", place);
    return address(changed);
  }

  /** The address of the first page. */
  public String first() {
    Map<String, String> changed = new TreeMap<>(values);
    changed.remove("after");
    return address(changed);
  }

  private static String address(Map<String, String> values) {
    return values.entrySet().stream()
        .map(each -> each.getKey() + "=" + UriUtils.encode(each.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&", "?", ""));
  }
}
