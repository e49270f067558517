package org.plumbline.model.target;

import java.math.BigDecimal;
import java.util.Optional;
import org.plumbline.model.text.Bilingual;

/**
 * 完成情况. Whether an actual value meets a target.
 *
 * @param ratio share of the target reached, above 1 where it is exceeded; for a ceiling, ceiling /
 *     actual; absent where no ratio has a meaning
 */
public record Attainment(Verdict verdict, Optional<BigDecimal> ratio, Bilingual reason) {

  /** 结论. The three answers; "undecidable" is never counted as either of the others. */
  public enum Verdict {
    MET,
    NOT_MET,
    UNDECIDABLE
  }
}
