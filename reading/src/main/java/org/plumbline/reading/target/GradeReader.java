package org.plumbline.reading.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.target.Assumption;
import org.plumbline.model.target.Target;
import org.plumbline.regulation.Comparison;
import org.plumbline.regulation.Lexicon;
import org.plumbline.regulation.StockWords;

/** 等级. A scale (优良中低差, 合格/不合格), or a grade of one (良及以上). */
final class GradeReader {

  private static final int LONGEST = 24;

  private final Lexicon<List<String>> scales;
  private final Lexicon<List<String>> grades;
  private final Lexicon<String> prefixes;
  private final Lexicon<Comparison> before;
  private final Lexicon<Comparison> after;

  GradeReader(StockWords words) {
    this.scales = words.scales();
    this.grades = words.grades();
    this.prefixes = words.words("grade-prefixes");
    this.before = words.comparisonsBefore();
    this.after = words.comparisonsAfter();
  }

  Optional<Target> read(Draft draft) {
    if (draft.text().length() > LONGEST) {
      return Optional.empty();
    }
    String joined = joined(draft.text());
    int from = skip(joined);
    Optional<Lexicon.Match<List<String>>> scale = scales.longestAt(joined, from);
    return scale.isPresent()
        ? scale(draft, joined, from + scale.get().length(), scale.get().value())
        : single(draft, joined, from);
  }

  /** A scale, perhaps with the grade wanted after it. */
  private static Optional<Target> scale(Draft draft, String joined, int end, List<String> scale) {
    String rest = joined.substring(end);
    if (rest.isEmpty()) {
      return Optional.of(
          new Target.Grade(draft.printed(Assumption.SCALE_WITHOUT_GRADE), scale, Optional.empty()));
    }
    return scale.contains(rest)
        ? Optional.of(new Target.Grade(draft.printed(), scale, Optional.of(rest)))
        : Optional.empty();
  }

  /** {@code 优}, {@code ≥良}, {@code 良好及以上}; 良好 and 合格 alone are states. */
  private Optional<Target> single(Draft draft, String joined, int from) {
    Optional<Lexicon.Match<Comparison>> sign = before.longestAt(joined, from);
    int at = from + sign.map(Lexicon.Match::length).orElse(0);
    Optional<Lexicon.Match<List<String>>> grade = grades.longestAt(joined, at);
    if (grade.isEmpty()) {
      return Optional.empty();
    }
    int end = at + grade.get().length();
    int level =
        joined.startsWith("等级", end) || joined.startsWith("等次", end)
            ? 2
            : joined.startsWith("级", end) ? 1 : 0;
    Optional<Lexicon.Match<Comparison>> word = after.longestAt(joined, end + level);
    int length = level + word.map(Lexicon.Match::length).orElse(0);
    if (end + length != joined.length()) {
      return Optional.empty();
    }
    List<Assumption> assumptions = new ArrayList<>(List.of(Assumption.SCALE_ASSUMED));
    if (sign.or(() -> word).filter(c -> c.value().bounds() && !c.value().isFloor()).isPresent()) {
      assumptions.add(Assumption.OPERATOR_GARBLED);
    }
    return Optional.of(
        new Target.Grade(
            draft.printed(assumptions),
            grade.get().value(),
            Optional.of(joined.substring(at, end))));
  }

  private int skip(String joined) {
    return prefixes.longestAt(joined, 0).map(Lexicon.Match::length).orElse(0);
  }

  /** Without what separates the grades of a scale. */
  private static String joined(FoldedText text) {
    StringBuilder joined = new StringBuilder();
    int end = text.endOfWords();
    for (int i = 0; i < end; i++) {
      char c = text.at(i);
      if (c != '/' && c != '、' && c != ',' && c != '|' && c != '\\' && c != '-' && c != '('
          && c != ')') {
        joined.append(c);
      }
    }
    return joined.toString();
  }
}
