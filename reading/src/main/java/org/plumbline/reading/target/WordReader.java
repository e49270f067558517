package org.plumbline.reading.target;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.target.Assumption;
import org.plumbline.model.target.Direction;
import org.plumbline.model.target.Target;
import org.plumbline.regulation.Comparison;
import org.plumbline.regulation.Lexicon;
import org.plumbline.regulation.StockWords;

/** Values in words: 是, 无, 持续提高, 良好. */
final class WordReader {

  private static final int LONGEST_PHRASE = 16;

  private final Lexicon<Direction> trends;
  private final Lexicon<String> trendsAlone;
  private final Lexicon<String> degrees;
  private final Lexicon<String> states;
  private final Lexicon<String> statesAlone;
  private final Lexicon<Boolean> yesNo;
  private final Lexicon<String> notApplicable;
  private final Lexicon<String> placeholders;
  private final Lexicon<Comparison> comparisons;

  WordReader(StockWords words) {
    this.trends = words.trends();
    this.trendsAlone = words.words("trends-alone");
    this.degrees = words.words("degrees");
    this.states = words.words("states");
    this.statesAlone = words.words("states-alone");
    this.yesNo = words.yesNo();
    this.notApplicable = words.words("not-applicable");
    this.placeholders = words.words("placeholders");
    this.comparisons = words.comparisonsBefore();
  }

  /** A value that is one stock word, or a trend with its degree. */
  Optional<Target> read(Draft draft) {
    FoldedText text = draft.text();
    int end = text.endOfWords();
    if (notApplicable.find(text, 0, text.length()).isPresent()) {
      return Optional.of(new Target.Narrative(draft.printed(Assumption.NOT_APPLICABLE)));
    }
    Optional<Target> plain = word(draft, 0, end, List.of());
    return plain.isPresent() ? plain : afterSign(draft, false);
  }

  /**
   * A word after a sign that bounds amounts, as forms with a column for the sign make them: ≥及时.
   */
  Optional<Target> readBounded(Draft draft) {
    return afterSign(draft, true);
  }

  private Optional<Target> afterSign(Draft draft, boolean bounded) {
    Optional<Lexicon.Match<Comparison>> sign = comparisons.longestAt(draft.text(), 0);
    return sign.isEmpty() || sign.get().value().bounds() != bounded
        ? Optional.empty()
        : word(
            draft,
            sign.get().length(),
            draft.text().endOfWords(),
            bounded ? List.of(Assumption.OPERATOR_GARBLED) : List.of());
  }

  /** A short phrase that ends with a stock word, or begins with a trend: 养老服务提升, 提升服务水平. */
  Optional<Target> readInside(Draft draft) {
    FoldedText text = draft.text();
    int end = text.endOfWords();
    if (end > LONGEST_PHRASE || isBroken(text, end)) {
      return Optional.empty();
    }
    List<Assumption> inSentence = List.of(Assumption.WORD_IN_SENTENCE);
    for (int from = 1; from <= end - 2; from++) {
      Optional<Target> word = word(draft, from, end, inSentence);
      boolean alone = statesAlone.find(text, from, end).isPresent();
      if (word.isPresent() && !alone && !isNegated(text, from)) {
        return word;
      }
    }
    int from = skipDegrees(text, 0, end);
    Optional<Lexicon.Match<Direction>> trend = trends.longestAt(text, from);
    return trend
        .filter(match -> trendsAlone.find(text, from, from + match.length()).isEmpty())
        .filter(match -> match.length() >= 2 && end - from - match.length() >= 2)
        .map(match -> new Target.Trend(draft.printed(inSentence), match.value()));
  }

  /** Whether a template's blank was left in, as in {@code ≥XX%}. */
  boolean isPlaceholder(Draft draft) {
    return placeholders.occursIn(draft.text());
  }

  private Optional<Target> word(Draft draft, int from, int end, List<Assumption> assumptions) {
    FoldedText text = draft.text();
    Optional<String> state = states.find(text, from, end);
    if (state.isPresent()) {
      return state.map(word -> new Target.State(draft.printed(assumptions), word));
    }
    Optional<Boolean> fact = yesNo.find(text, from, end);
    if (fact.isPresent()) {
      return assumptions.contains(Assumption.WORD_IN_SENTENCE)
          ? Optional.empty()
          : fact.map(wanted -> new Target.YesNo(draft.printed(assumptions), wanted));
    }
    return trend(text, from, end)
        .map(direction -> new Target.Trend(draft.printed(assumptions), direction));
  }

  /** {@code 持续提高}, {@code 有所减少}, {@code 提升明显}: a trend between words of degree. */
  private Optional<Direction> trend(FoldedText text, int from, int end) {
    int at = from;
    while (true) {
      Optional<Lexicon.Match<Direction>> trend = trends.longestAt(text, at);
      if (trend.isPresent() && skipDegrees(text, at + trend.get().length(), end) == end) {
        return Optional.of(trend.get().value());
      }
      int degree = degrees.longestAt(text, at).map(Lexicon.Match::length).orElse(0);
      if (degree == 0 || at + degree >= end) {
        return Optional.empty();
      }
      at += degree;
    }
  }

  private int skipDegrees(FoldedText text, int from, int end) {
    int at = from;
    while (at < end) {
      int length = degrees.longestAt(text, at).map(Lexicon.Match::length).orElse(0);
      if (length == 0) {
        break;
      }
      at += length;
    }
    return at;
  }

  private static boolean isNegated(FoldedText text, int from) {
    char before = text.at(from - 1);
    return before == '不' || before == '未' || before == '无' || before == '非' || before == '没';
  }

  private static boolean isBroken(FoldedText text, int end) {
    for (int i = 0; i < end; i++) {
      char c = text.at(i);
      if (c == ',' || c == '。' || c == ';' || c == '、' || c == ':') {
        return true;
      }
    }
    return false;
  }
}
