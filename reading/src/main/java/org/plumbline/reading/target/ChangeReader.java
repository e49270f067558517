package org.plumbline.reading.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.model.target.Assumption;
import org.plumbline.model.target.Direction;
import org.plumbline.model.target.Target;
import org.plumbline.regulation.Comparison;
import org.plumbline.regulation.Lexicon;
import org.plumbline.regulation.StockWords;

/**
 * 变化幅度. A trend with its amount. {@code 提高5%} is to rise by at least 5 %, {@code 提高到95%} is to
 * reach at least 95 %; the same downwards.
 */
final class ChangeReader {

  private static final int LONGEST = 24;

  private final Lexicon<Direction> changes;
  private final Lexicon<Direction> changesOfSomething;
  private final Lexicon<Direction> levels;
  private final Lexicon<String> fillers;
  private final Lexicon<String> degrees;
  private final Lexicon<Comparison> comparisons;
  private final AmountScanner scanner;
  private final AmountTargets targets;
  private final RangeReader ranges;

  ChangeReader(AmountScanner scanner, AmountTargets targets, RangeReader ranges, StockWords words) {
    this.changes = words.changes();
    this.changesOfSomething = words.changesOfSomething();
    this.levels = words.levels();
    this.fillers = words.words("change-fillers");
    this.degrees = words.words("degrees");
    this.comparisons = words.comparisonsBefore();
    this.scanner = scanner;
    this.targets = targets;
    this.ranges = ranges;
  }

  Optional<Target> read(Draft draft) {
    FoldedText text = draft.text();
    int end = text.endOfWords();
    if (end > LONGEST) {
      return Optional.empty();
    }
    for (int from = 0; from < end - 1 && !isBreak(text.at(from)); from++) {
      Optional<Lexicon.Match<Direction>> level = levels.longestAt(text, from);
      Optional<Lexicon.Match<Direction>> word =
          level.isPresent() ? level : changes.longestAt(text, from);
      if (word.isPresent() && !isNegated(text, from)) {
        Optional<Target> target = at(draft, from, word.get(), level.isPresent());
        if (target.isPresent()) {
          return target;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Target> at(Draft draft, int from, Lexicon.Match<Direction> word, boolean level) {
    FoldedText text = draft.text();
    List<Assumption> circumstances = new ArrayList<>(3);
    if (skip(degrees, text, signAt(text)) < from) {
      circumstances.add(Assumption.NUMBER_IN_SENTENCE);
    }
    int end = from + word.length();
    return level
        ? level(draft, end, word.value(), circumstances)
        : change(draft, skip(fillers, text, end), word.value(), circumstances)
            .or(() -> changeOf(draft, from, new ArrayList<>()));
  }

  private Optional<Target> level(
      Draft draft, int from, Direction direction, List<Assumption> circumstances) {
    Optional<Amount> amount = whole(draft, from);
    if (amount.filter(ChangeReader::isOpen).isPresent()) {
      circumstances.add(Assumption.LEVEL_AS_BOUND);
    }
    Comparison bound = direction == Direction.UP ? Comparison.AT_LEAST : Comparison.AT_MOST;
    return amount.map(found -> target(draft, bounded(found, bound), circumstances));
  }

  private Optional<Target> change(
      Draft draft, int from, Direction direction, List<Assumption> circumstances) {
    circumstances.add(ofChange(direction));
    Optional<Amount> amount = whole(draft, from);
    if (amount.isEmpty()) {
      return ranges.readFrom(draft, from, circumstances);
    }
    return Optional.of(changeBy(draft, amount.get(), circumstances));
  }

  /** {@code 增加就业岗位50个}; a rate after an object is what the object is to reach. */
  private Optional<Target> changeOf(Draft draft, int word, List<Assumption> circumstances) {
    FoldedText text = draft.text();
    Optional<Lexicon.Match<Direction>> change = changesOfSomething.longestAt(text, word);
    if (change.isEmpty()) {
      return Optional.empty();
    }
    int at = word + change.get().length();
    while (at < text.length() && !startsAmount(text, at) && !isBreak(text.at(at))) {
      at++;
    }
    circumstances.add(Assumption.NUMBER_IN_SENTENCE);
    circumstances.add(ofChange(change.get().value()));
    return whole(draft, at)
        .filter(amount ->
            amount.unit().filter(u -> u.dimension() != QuantityDimension.RATIO).isPresent())
        .map(amount -> changeBy(draft, amount, circumstances));
  }

  private boolean startsAmount(FoldedText text, int at) {
    return text.isDigitAt(at) || scanner.comparesAt(text, at);
  }

  private static Assumption ofChange(Direction direction) {
    return direction == Direction.UP
        ? Assumption.AMOUNT_OF_INCREASE
        : Assumption.AMOUNT_OF_DECREASE;
  }

  private Target changeBy(Draft draft, Amount amount, List<Assumption> circumstances) {
    Amount signed = withSignAhead(draft.text(), amount);
    if (isOpen(signed)) {
      circumstances.add(Assumption.CHANGE_AS_LEAST);
    }
    return target(draft, bounded(signed, Comparison.AT_LEAST), circumstances);
  }

  private Target target(Draft draft, Amount amount, List<Assumption> circumstances) {
    return targets.target(draft, amount, circumstances.toArray(Assumption[]::new));
  }

  /** The amount from a place to the end. */
  private Optional<Amount> whole(Draft draft, int from) {
    return scanner
        .scan(draft.text(), from)
        .filter(amount -> amount.end() >= draft.text().endOfWords());
  }

  /** A form with a column of its own for the sign puts it in front of the word: ≥增长5%. */
  private Amount withSignAhead(FoldedText text, Amount amount) {
    return amount.comparison().isPresent()
        ? amount
        : comparisons
            .longestAt(text, 0)
            .filter(sign -> sign.value().bounds())
            .map(sign -> amount.withComparison(sign.value()))
            .orElse(amount);
  }

  private static Amount bounded(Amount amount, Comparison bound) {
    return isOpen(amount) ? amount.withComparison(bound) : amount;
  }

  private static boolean isOpen(Amount amount) {
    return amount.comparison().isEmpty();
  }

  private int signAt(FoldedText text) {
    return comparisons.longestAt(text, 0).map(Lexicon.Match::length).orElse(0);
  }

  private static int skip(Lexicon<String> words, FoldedText text, int from) {
    int at = from;
    while (true) {
      Optional<Lexicon.Match<String>> word = words.longestAt(text, at);
      if (word.isEmpty()) {
        return at;
      }
      at += word.get().length();
    }
  }

  private static boolean isNegated(FoldedText text, int from) {
    char before = text.at(from - 1);
    return before == '不' || before == '未' || before == '无' || before == '零';
  }

  private static boolean isBreak(char c) {
    return c == ',' || c == '。' || c == ';' || c == '、' || c == ':';
  }
}
