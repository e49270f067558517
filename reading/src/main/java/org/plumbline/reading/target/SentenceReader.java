package org.plumbline.reading.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.target.Assumption;
import org.plumbline.model.target.Target;
import org.plumbline.regulation.Lexicon;
import org.plumbline.regulation.StockWords;

/**
 * Amounts inside sentences: {@code 开展至少1次团体心理治疗}. Years, document numbers and ordinals are no
 * amounts, and a number that no word presents as a result stays part of the story.
 */
final class SentenceReader {

  private static final int LONGEST_VERB = 4;

  private final AmountScanner scanner;
  private final AmountTargets targets;
  private final Lexicon<String> verbs;
  private final Lexicon<String> ordinals;

  SentenceReader(AmountScanner scanner, AmountTargets targets, StockWords words) {
    this.scanner = scanner;
    this.targets = targets;
    this.verbs = words.words("verbs");
    this.ordinals = words.words("ordinals");
  }

  Optional<Target> read(Draft draft) {
    List<Amount> amounts = amounts(draft.text());
    if (amounts.isEmpty()) {
      return Optional.empty();
    }
    Assumption[] circumstances =
        amounts.size() == 1
            ? new Assumption[] {Assumption.NUMBER_IN_SENTENCE}
            : new Assumption[] {Assumption.NUMBER_IN_SENTENCE, Assumption.SEVERAL_VALUES};
    return Optional.of(targets.target(draft, amounts.getFirst(), circumstances));
  }

  private List<Amount> amounts(FoldedText text) {
    List<Amount> amounts = new ArrayList<>(2);
    int at = 0;
    while (at < text.length() && amounts.size() < 2) {
      Optional<Amount> amount = mayStart(text, at) ? scanner.scan(text, at) : Optional.empty();
      if (amount.isPresent() && isResult(text, at, amount.get())) {
        amounts.add(amount.get());
        at = amount.get().end();
      } else if (amount.isPresent()) {
        at = Math.max(at + 1, isFigure(text.at(at)) ? amount.get().end() : at + 1);
      } else {
        at = isFigure(text.at(at)) ? NumberScanner.endOfRun(text, at) : at + 1;
      }
    }
    return amounts;
  }

  /** An amount begins with a comparison or a figure; characters for numbers are too common. */
  private boolean mayStart(FoldedText text, int at) {
    char c = text.at(at);
    return FoldedText.isDigit(c)
        || c == '每'
        || c == '各'
        || c == '百'
        || scanner.comparesAt(text, at);
  }

  private boolean isResult(FoldedText text, int at, Amount amount) {
    if (isNumbering(text, at, amount) || isDate(text, amount) || isPartOfWord(text, at, amount)) {
      return false;
    }
    if (NumberEdges.isPiece(text, at, amount)) {
      return false;
    }
    if (amount.comparison().isPresent() && !FoldedText.isDigit(text.at(at))) {
      return amount.unit().isPresent() || amount.comparison().get().bounds();
    }
    return amount.unit().isPresent()
        && (amount.comparison().isPresent()
            || at == 0
            || amount.end() >= text.endOfWords()
            || startsClause(text, at)
            || followsVerb(text, at));
  }

  /** {@code 1.}, {@code 2、}, {@code (3)}, {@code 第4}, {@code 〔2021〕18号}. */
  private boolean isNumbering(FoldedText text, int at, Amount amount) {
    char next = text.at(amount.end());
    boolean listItem =
        amount.unit().isEmpty()
            && (next == '.' || next == '、' || next == ')' || next == ':' || next == '〕');
    boolean number =
        amount.comparison().isEmpty()
            && amount.unit().filter(unit -> "号级等".contains(unit.symbol())).isPresent();
    char before = text.at(at - 1);
    return listItem
        || number
        || NumberEdges.isGrade(amount)
        || before == '〕'
        || before == ']'
        || before == '-'
        || (FoldedText.isLatin(before) && isFigure(text.at(at)))
        || follows(ordinals, text, at);
  }

  /** 5G基站, 7×24小时, 前10名, LPR的50%: the figure belongs to what stands beside it. */
  private static boolean isPartOfWord(FoldedText text, int at, Amount amount) {
    char before = text.at(at - 1);
    char last = text.at(amount.end() - 1);
    char next = text.at(amount.end());
    boolean name =
        FoldedText.isLatin(last) && (FoldedText.isLatin(next) || Character.isIdeographic(next));
    boolean rank =
        before == '前' && amount.unit().filter(unit -> unit.base().equals("人")).isPresent();
    boolean shareOfOther = before == '的' && last == '%';
    return name || rank || shareOfOther;
  }

  /** 2022年, 12月, 15日 without a comparison: a time, not a result. */
  private static boolean isDate(FoldedText text, Amount amount) {
    boolean calendar =
        amount.unit().filter(unit -> isCalendar(unit.symbol())).isPresent()
            && amount.comparison().isEmpty();
    boolean recurring = amount.unit().filter(unit -> unit.symbol().startsWith("日/")).isPresent();
    return calendar || recurring || (amount.unit().isEmpty() && text.at(amount.end()) == '年');
  }

  private static boolean isCalendar(String symbol) {
    return switch (symbol) {
      case "年", "月", "日", "月份", "年度", "季度", "时" -> true;
      default -> false;
    };
  }

  private static boolean startsClause(FoldedText text, int at) {
    char before = text.at(at - 1);
    return before == ',' || before == ';' || before == '。' || before == ':' || before == '(';
  }

  private boolean followsVerb(FoldedText text, int at) {
    return follows(verbs, text, at);
  }

  private static boolean follows(Lexicon<String> words, FoldedText text, int at) {
    for (int length = 1; length <= LONGEST_VERB && length <= at; length++) {
      if (words.find(text, at - length, at).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFigure(char c) {
    return FoldedText.isDigit(c);
  }
}
