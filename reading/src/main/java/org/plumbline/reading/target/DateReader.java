package org.plumbline.reading.target;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.plumbline.model.target.Assumption;
import org.plumbline.model.target.Target;
import org.plumbline.reading.target.DatePoint.Span;
import org.plumbline.reading.target.DatePoint.Year;
import org.plumbline.regulation.Comparison;
import org.plumbline.regulation.Lexicon;
import org.plumbline.regulation.StockWords;

/** 时限. Values that say by when: {@code ≤10月}, {@code 2023年底前}, {@code 2021年1月-12月}. */
final class DateReader {

  private final NameHints hints;
  private final Lexicon<Comparison> comparisons;
  private final Lexicon<String> before;
  private final Lexicon<String> after;
  private final Lexicon<String> beforehand;
  private final Lexicon<String> within;

  DateReader(StockWords words, NameHints hints) {
    this.hints = hints;
    this.comparisons = words.comparisonsBefore();
    this.before = words.dateWords("before");
    this.after = words.dateWords("after");
    this.beforehand = words.dateWords("beforehand");
    this.within = words.dateWords("within");
  }

  /** A value that is a date or a period and nothing else. */
  Optional<Target> read(Draft draft) {
    FoldedText text = draft.text();
    Opening opening = opening(text);
    Optional<DatePoint> found = range(draft, opening.end()).or(() -> single(draft, opening.end()));
    if (found.isEmpty() || opening.floor() && !hints.nameSpeaksOfDate(draft.context())) {
      return Optional.empty();
    }
    DatePoint point = found.get();
    boolean early = opening.exclusive() || beforehandAt(text, point.end());
    int end = afterWords(text, point.end());
    if (end < text.endOfWords() || !isMeantAsDate(draft, point, end > point.end())) {
      return Optional.empty();
    }
    List<Assumption> assumptions = new ArrayList<>();
    if (opening.floor()) {
      assumptions.add(Assumption.OPERATOR_GARBLED);
    }
    return Optional.of(deadline(draft, point, early, assumptions));
  }

  /** A date inside a sentence, where a word says that something is to be done by then. */
  Optional<Target> readInside(Draft draft) {
    FoldedText text = draft.text();
    Optional<DatePoint> found = inside(text, 0);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    boolean early = beforehandAt(text, found.get().end());
    List<Assumption> assumptions = new ArrayList<>(List.of(Assumption.DATE_IN_SENTENCE));
    return Optional.of(deadline(draft, found.get(), early, assumptions));
  }

  private Optional<DatePoint> inside(FoldedText text, int from) {
    for (int i = from; i < text.length(); i++) {
      boolean starts =
          i == 0 || !(text.isDigitAt(i - 1) || ChineseNumerals.isNumeral(text.at(i - 1)));
      Optional<DatePoint> point = starts ? DateScanner.scan(text, i) : Optional.empty();
      if (point.filter(p -> p.explicitEnd() || beforehandAt(text, p.end())).isPresent()) {
        return point;
      }
    }
    return Optional.empty();
  }

  /** {@code 6月底达50%，12月底达100%}: dates with a share each, of which none is the target. */
  boolean hasStages(FoldedText text) {
    Optional<DatePoint> first = inside(text, 0);
    int share = first.map(DatePoint::end).orElse(text.length());
    while (share < text.length() && text.at(share) != '%') {
      share++;
    }
    return inside(text, share).isPresent();
  }

  /** {@code 1-12月}, {@code 2023.07-2024.01}: due when the period ends. */
  private Optional<DatePoint> range(Draft draft, int from) {
    FoldedText text = draft.text();
    Optional<DatePoint> first = DateScanner.scan(text, from);
    int separator = endOfFirst(text, from, first);
    int second = separator;
    while (isSeparator(text.at(second))) {
      second++;
    }
    if (second == separator || separator == from) {
      return Optional.empty();
    }
    Optional<DatePoint> last = DateScanner.scan(text, second);
    if (last.isEmpty()) {
      return bareYears(text, from, second);
    }
    if (first.isEmpty() && last.get().span() == Span.YEAR && separator - from == 4) {
      return last;
    }
    return first.isPresent()
        ? last.map(point -> point.inYearOf(first.get()))
        : last.filter(point -> point.span() == Span.MONTH && hints.monthIsDate(draft.context()));
  }

  /** The end of the first part, which may be short of its unit: 2022年1-12月, 1-12月, 2022-2023年. */
  private static int endOfFirst(FoldedText text, int from, Optional<DatePoint> first) {
    if (first.isPresent()) {
      int end = first.get().end();
      return first.get().span() == Span.YEAR ? endOfMonthNumber(text, end) : end;
    }
    boolean bareYear = text.startsWith("20", from) && text.isDigitAt(from + 3);
    return bareYear && isSeparator(text.at(from + 4)) ? from + 4 : endOfMonthNumber(text, from);
  }

  /** {@code 2022-2023}, which no separated date can be. */
  private static Optional<DatePoint> bareYears(FoldedText text, int from, int second) {
    int end = second + 4;
    boolean years = second - from >= 5 && text.startsWith("20", from) && text.isDigitAt(from + 3);
    return years && text.startsWith("20", second) && end == text.length() && text.isDigitAt(end - 1)
        ? Optional.of(new DatePoint(end, Year.STATED, year(text, second), 12, 0, Span.YEAR, false))
        : Optional.empty();
  }

  private static int year(FoldedText text, int from) {
    int year = 0;
    for (int i = from; i < from + 4; i++) {
      year = year * 10 + Math.max(0, text.at(i) - '0');
    }
    return year;
  }

  private static int endOfMonthNumber(FoldedText text, int from) {
    int at = from;
    while (text.isDigitAt(at) && at - from < 2) {
      at++;
    }
    return at;
  }

  private static boolean isSeparator(char c) {
    return c == '-' || c == '~' || c == '至' || c == '到';
  }

  private Optional<DatePoint> single(Draft draft, int from) {
    return DateScanner.scan(draft.text(), from);
  }

  /** Figures that look like a date may be something else; words are not asked. */
  private boolean isMeantAsDate(Draft draft, DatePoint point, boolean said) {
    if (point.mightBeLength()) {
      return said || hints.monthIsDate(draft.context());
    }
    boolean figures = !draft.text().toString().contains("年") && point.span() == Span.MONTH;
    boolean plainFigures =
        figures && point.year() == Year.STATED && point.end() == draft.text().length();
    return !plainFigures
        || draft.context().dimension().isEmpty()
        || hints.speaksOfDate(draft.context());
  }

  private Target deadline(
      Draft draft, DatePoint point, boolean early, List<Assumption> assumptions) {
    boolean bare = point.mightBeLength() && !early;
    if (bare) {
      assumptions.add(
          point.span() == Span.MONTH
              ? Assumption.MONTH_AS_DEADLINE
              : Assumption.QUARTER_AS_DEADLINE);
    }
    boolean previous =
        early && !point.explicitEnd() && point.span() != Span.DAY && point.span() != Span.HALF;
    if (previous) {
      assumptions.add(
          point.span() == Span.MONTH
              ? Assumption.BEFORE_MONTH_ENDS_PREVIOUS
              : Assumption.BEFORE_PERIOD_ENDS_PREVIOUS);
    } else if (point.span() != Span.DAY && !point.explicitEnd() && !bare) {
      assumptions.add(Assumption.PERIOD_END_AS_DEADLINE);
    }
    OptionalInt year = year(draft, point, assumptions);
    Optional<LocalDate> by =
        year.isEmpty()
            ? Optional.empty()
            : previous ? point.dayBefore(year.getAsInt()) : point.lastDay(year.getAsInt());
    return new Target.Deadline(draft.printed(assumptions), by);
  }

  private static OptionalInt year(Draft draft, DatePoint point, List<Assumption> assumptions) {
    OptionalInt fiscal = draft.context().fiscalYear();
    if (point.year() == Year.STATED) {
      return OptionalInt.of(point.stated());
    }
    if (fiscal.isEmpty()) {
      assumptions.add(Assumption.YEAR_UNKNOWN);
      return OptionalInt.empty();
    }
    assumptions.add(Assumption.YEAR_FROM_FISCAL_YEAR);
    return point.year() == Year.NEXT ? OptionalInt.of(fiscal.getAsInt() + 1) : fiscal;
  }

  private record Opening(int end, boolean floor, boolean exclusive) {}

  private Opening opening(FoldedText text) {
    int at = 0;
    boolean floor = false;
    boolean exclusive = false;
    while (true) {
      boolean yearAhead = text.startsWith("年度", at) && DateScanner.scan(text, at).isPresent();
      Optional<Lexicon.Match<String>> word =
          yearAhead ? Optional.empty() : before.longestAt(text, at);
      Optional<Lexicon.Match<Comparison>> sign = comparisons.longestAt(text, at);
      int length =
          Math.max(
              word.map(Lexicon.Match::length).orElse(0), sign.map(Lexicon.Match::length).orElse(0));
      if (length == 0) {
        return new Opening(at, floor, exclusive);
      }
      if (word.isEmpty()) {
        Comparison comparison = sign.get().value();
        floor |= comparison.isFloor();
        exclusive |= comparison == Comparison.LESS_THAN;
      }
      at += length;
    }
  }

  private boolean beforehandAt(FoldedText text, int from) {
    return beforehand.longestAt(text, from).isPresent();
  }

  private int afterWords(FoldedText text, int from) {
    int at = from;
    while (true) {
      int length =
          Math.max(
              length(beforehand, text, at),
              Math.max(length(within, text, at), length(after, text, at)));
      if (length == 0) {
        return at;
      }
      at += length;
    }
  }

  private static int length(Lexicon<String> words, FoldedText text, int at) {
    return words.longestAt(text, at).map(Lexicon.Match::length).orElse(0);
  }
}
