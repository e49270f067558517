package org.plumbline.reading.target;

import java.util.Optional;
import org.plumbline.model.target.Assumption;
import org.plumbline.model.target.Target;
import org.plumbline.regulation.StockWords;
import org.plumbline.regulation.Units;

/**
 * 指标值. Understands one printed target value. Total over all strings: it never fails, keeps the
 * printed text, and says what it had to assume; what it does not understand is a narrative.
 * Instances hold only tables that do not change, so one may be shared by all threads.
 */
public final class TargetReader {

  private final WordReader words;
  private final GradeReader grades;
  private final DateReader dates;
  private final AmountReader amounts;
  private final RangeReader ranges;
  private final ChangeReader changes;
  private final BaselineReader baselines;
  private final SentenceReader sentences;

  /** A reader that knows these units and words. */
  public TargetReader(Units units, StockWords stock) {
    NameHints hints = new NameHints(units, stock);
    AmountScanner scanner = new AmountScanner(units, stock);
    AmountTargets targets = new AmountTargets(units, hints);
    this.words = new WordReader(stock);
    this.grades = new GradeReader(stock);
    this.dates = new DateReader(stock, hints);
    this.amounts = new AmountReader(scanner, targets, hints, stock.words("states"));
    this.ranges = new RangeReader(scanner, targets);
    this.changes = new ChangeReader(scanner, targets, ranges, stock);
    this.baselines = new BaselineReader(stock);
    this.sentences = new SentenceReader(scanner, targets, stock);
  }

  /** The reader with the units and words that ship with the product. */
  public static TargetReader bundled() {
    return new TargetReader(Units.bundled(), StockWords.bundled());
  }

  /** What {@code text} means in {@code context}. */
  public Target read(String text, TargetContext context) {
    Draft draft = Draft.of(text, context);
    if (draft.text().length() == 0) {
      return new Target.Narrative(draft.printed());
    }
    Optional<Target> target = words.read(draft);
    if (target.isEmpty()) {
      target = draft.text().hasNumeral() ? withNumbers(draft) : withoutNumbers(draft);
    }
    return target.orElseGet(() -> narrative(draft));
  }

  private Optional<Target> withNumbers(Draft draft) {
    boolean figuresFirst = draft.text().isDigitAt(0);
    Optional<Target> baseline = figuresFirst ? Optional.empty() : baselines.read(draft);
    return baseline
        .or(() -> dates.read(draft))
        .or(() -> amounts.read(draft))
        .or(() -> ranges.read(draft))
        .or(() -> changes.read(draft))
        .or(() -> ranges.readInside(draft))
        .or(() -> inSentence(draft));
  }

  /**
   * In a sentence with both, unless it names stages, a date answers an indicator of time and an
   * amount any other.
   */
  private Optional<Target> inSentence(Draft draft) {
    if (dates.hasStages(draft.text())) {
      return Optional.empty();
    }
    boolean timeliness = NameHints.isTimeliness(draft.context());
    return timeliness
        ? dates.readInside(draft).or(() -> sentences.read(draft))
        : sentences.read(draft).or(() -> dates.readInside(draft));
  }

  private Optional<Target> withoutNumbers(Draft draft) {
    return grades
        .read(draft)
        .or(() -> dates.read(draft))
        .or(() -> words.readBounded(draft))
        .or(() -> baselines.read(draft))
        .or(() -> words.readInside(draft));
  }

  private Target narrative(Draft draft) {
    if (words.isPlaceholder(draft)) {
      return new Target.Narrative(draft.printed(Assumption.PLACEHOLDER));
    }
    return new Target.Narrative(
        NumberEdges.hasMisreadFigures(draft.text())
            ? draft.printed(Assumption.NUMBER_GARBLED)
            : draft.printed());
  }
}
