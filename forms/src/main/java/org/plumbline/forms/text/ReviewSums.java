package org.plumbline.forms.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.forms.Parts;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.quantity.MoneyUnit;
import org.plumbline.model.source.Severity;
import org.plumbline.model.source.Sourced;
import org.plumbline.review.PlanReview;

/**
 * What a review adds up to, plan by plan.
 *
 * @param counts of findings, by the order of the severities
 * @param total absent as long as no plan prints a budget
 */
record ReviewSums(int plans, int indicators, List<Long> counts, Optional<Money> total) {

  private static final ReviewSums NOTHING =
      new ReviewSums(
          0, 0, Arrays.stream(Severity.values()).map(_ -> 0L).toList(), Optional.empty());

  ReviewSums {
    counts = List.copyOf(counts);
  }

  static ReviewSums of(PlanReview review) {
    return new ReviewSums(
        1,
        review.plan().indicators().size(),
        Arrays.stream(Severity.values()).map(review::count).toList(),
        review.plan().funding().total().map(Sourced::value));
  }

  /** The sum of what {@link #line} wrote into {@code section}. */
  static ReviewSums of(Parts parts, String section) {
    List<ReviewSums> sum = new ArrayList<>(List.of(NOTHING));
    parts.forEach(Set.of(section), part -> sum.set(0, sum.getFirst().plus(parse(part.text()))));
    return sum.getFirst();
  }

  long count(Severity severity) {
    return counts.get(severity.ordinal());
  }

  Money budget() {
    return total.orElse(Money.ZERO);
  }

  /** One line that says everything. */
  String line() {
    List<String> words = new ArrayList<>();
    words.add(Integer.toString(indicators));
    counts.forEach(count -> words.add(Long.toString(count)));
    total.ifPresent(money -> {
      words.add(money.printedUnit().name());
      words.add(money.yuan().toPlainString());
    });
    return String.join(" ", words);
  }

  private static ReviewSums parse(String line) {
    List<String> words = List.of(line.split(" "));
    int end = 1 + Severity.values().length;
    Optional<Money> total =
        words.size() == end
            ? Optional.empty()
            : Optional.of(
                new Money(new BigDecimal(words.get(end + 1)), MoneyUnit.valueOf(words.get(end))));
    return new ReviewSums(
        1,
        Integer.parseInt(words.getFirst()),
        words.subList(1, end).stream().map(Long::valueOf).toList(),
        total);
  }

  private ReviewSums plus(ReviewSums more) {
    List<Long> both = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      both.add(counts.get(i) + more.counts.get(i));
    }
    Optional<Money> sum =
        total.isPresent() && more.total.isPresent()
            ? Optional.of(total.get().plus(more.total.get()))
            : total.or(more::total);
    return new ReviewSums(plans + more.plans, indicators + more.indicators, both, sum);
  }
}
