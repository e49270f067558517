package org.plumbline.evaluation.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.EvaluationFrame;

/**
 * 评价指标得分. What one item of the frame got, from figures or from a person, and what stays open.
 *
 * @param parts what was computed, each with its proof
 * @param open what could not be; not counted where a person judged the item
 * @param judgement the points of a person, which then stand for the item as a whole
 * @param hints facts of the plan that help to judge it
 */
public record FrameLine(
    EvaluationFrame.Item item,
    List<Part> parts,
    List<Unscored> open,
    Optional<Judgement> judgement,
    List<Bilingual> hints) {

  public FrameLine {
    parts = List.copyOf(parts);
    open = List.copyOf(open);
    hints = List.copyOf(hints);
  }

  /** Computed as far as it goes. */
  static FrameLine computed(EvaluationFrame.Item item, List<Part> parts, List<Unscored> open) {
    return new FrameLine(item, parts, open, Optional.empty(), List.of());
  }

  /** 得分依据. A share of the item's points: a rate, or one indicator of the plan. */
  public record Part(Bilingual name, Proof proof) {}

  public BigDecimal score() {
    return judgement
        .map(Judgement::points)
        .orElseGet(() ->
            parts.stream()
                .map(part -> part.proof().score())
                .reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  /** The points that nobody can give yet. */
  public BigDecimal openPoints() {
    return judgement.isPresent()
        ? BigDecimal.ZERO
        : open.stream().map(Unscored::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Whether a person still has to say something. */
  public boolean toBeJudged() {
    return judgement.isEmpty() && !open.isEmpty();
  }

  FrameLine with(Judgement judged) {
    return new FrameLine(item, parts, open, Optional.of(judged), hints);
  }
}
