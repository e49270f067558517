package org.plumbline.server.plans.list;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.quantity.MoneyUnit;
import org.plumbline.model.source.Severity;
import org.plumbline.server.plans.PlanState;

/**
 * What somebody asks the list for.
 *
 * @param words each must stand in the name, the code, the unit or an indicator
 * @param after the place after which the page begins
 */
public record PlanQuery(
    List<String> words, Filters filters, PlanOrder order, boolean down, Optional<Place> after) {

  private static final int LONGEST_SEARCH = 200;
  private static final int MOST_WORDS = 10;

  public PlanQuery {
    words = List.copyOf(words);
  }

  /** The same from its first page on. */
  PlanQuery fromTheTop() {
    return new PlanQuery(words, filters, order, down, Optional.empty());
  }

  /** 筛选. What plans must be like. */
  public record Filters(
      Optional<Integer> year,
      Optional<PlanState> state,
      Optional<Long> department,
      Optional<Long> unit,
      Optional<Severity> severity,
      Optional<String> rule,
      Optional<BigDecimal> leastYuan,
      Optional<BigDecimal> mostYuan) {}

  /** The end of a page: the value the list goes by, and the plan. */
  public record Place(String value, long plan) {

    private static final char SEPARATOR = '~';

    static Optional<Place> parse(String text) {
      int end = text.lastIndexOf(SEPARATOR);
      return end < 0
          ? Optional.empty()
          : number(text.substring(end + 1)).map(plan -> new Place(text.substring(0, end), plan));
    }

    @Override
    public String toString() {
      return value + SEPARATOR + plan;
    }
  }

  /** Reads what stands in an address; what makes no sense counts as not said. */
  public static PlanQuery of(Asked asked) {
    Optional<PlanOrder> order = PlanOrder.ofCode(asked.text("sort"));
    PlanOrder chosen = order.orElse(PlanOrder.CHANGED);
    boolean down =
        switch (asked.text("direction")) {
          case "up" -> false;
          case "down" -> true;
          default -> chosen.downFirst();
        };
    Filters filters =
        new Filters(
            number(asked.text("year")).filter(year -> year < 10_000).map(Long::intValue),
            state(asked.text("state")),
            number(asked.text("department")),
            number(asked.text("unit")),
            severity(asked.text("severity")),
            Optional.of(asked.text("rule")).filter(rule -> rule.matches("[a-z0-9_]{1,80}")),
            yuan(asked.text("min")),
            yuan(asked.text("max")));
    return new PlanQuery(words(asked.text("q")), filters, chosen, down, place(asked, chosen));
  }

  private static Optional<Place> place(Asked asked, PlanOrder order) {
    return Place.parse(asked.text("after")).filter(place -> fits(place.value(), order));
  }

  private static boolean fits(String value, PlanOrder order) {
    return switch (order) {
      case CHANGED -> value.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z");
      case NAME -> value.length() <= LONGEST_SEARCH && value.indexOf('\0') < 0;
      case BUDGET -> value.matches("-?\\d{1,18}");
      case FINDINGS -> value.matches("\\d{1,9}");
    };
  }

  private static List<String> words(String search) {
    String some = search.length() > LONGEST_SEARCH ? search.substring(0, LONGEST_SEARCH) : search;
    return Arrays.stream(some.replace('\0', ' ').strip().split("\\s+"))
        .filter(word -> !word.isEmpty())
        .limit(MOST_WORDS)
        .toList();
  }

  private static Optional<PlanState> state(String code) {
    return Arrays.stream(PlanState.values()).filter(each -> each.code().equals(code)).findFirst();
  }

  private static Optional<Severity> severity(String code) {
    return Arrays.stream(Severity.values()).filter(each -> each.code().equals(code)).findFirst();
  }

  /** Amounts are asked for in 万元, as the list shows them. */
  private static Optional<BigDecimal> yuan(String text) {
    String plain = text.replace(",", "").strip();
    return plain.matches("\\d{1,14}(\\.\\d{1,6})?")
        ? Optional.of(MoneyUnit.TEN_THOUSAND_YUAN.toYuan(new BigDecimal(plain)))
        : Optional.empty();
  }

  private static Optional<Long> number(String text) {
    return text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
  }
}
