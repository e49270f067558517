package org.plumbline.evaluation.scoring;

import java.util.List;
import org.plumbline.model.text.Bilingual;

/**
 * 得分依据. Why a line got its points.
 *
 * @param formula with its figures: {@code 10.00 × min(1, 180000 ÷ 240000) = 7.50}
 * @param inputs what went into the formula and where it came from
 * @param remarks conventions that filled a silence of the regulation, and what should be explained
 */
public record Proof(Bilingual formula, List<Input> inputs, List<Bilingual> remarks) {

  public Proof {
    inputs = List.copyOf(inputs);
    remarks = List.copyOf(remarks);
  }

  /** 输入. One figure of a formula. */
  public record Input(Bilingual name, String value, String origin) {}
}
