package org.plumbline.evaluation.scoring;

import static org.plumbline.evaluation.scoring.Figures.shown;

import java.math.BigDecimal;
import java.util.List;
import org.plumbline.model.text.Bilingual;

/**
 * 得分依据. Why a line got its points.
 *
 * @param how how the share of the points came about
 * @param share of the points, from 0 to 1
 * @param inputs what went into the formula and where it came from
 * @param remarks conventions that filled a silence of the regulation, and what should be explained
 */
public record Proof(
    Formula how,
    BigDecimal share,
    BigDecimal weight,
    BigDecimal score,
    List<Input> inputs,
    List<Bilingual> remarks) {

  public Proof {
    inputs = List.copyOf(inputs);
    remarks = List.copyOf(remarks);
  }

  /** The whole formula with its figures: {@code 7次 ÷ 7次 = 1; 1 × 8.34 = 8.34}. */
  public Bilingual formula() {
    String points = "; " + shown(share) + " × " + shown(weight) + " = " + score.toPlainString();
    Bilingual words = how.words();
    return Bilingual.of(words.zh() + points, words.en() + points);
  }
}
