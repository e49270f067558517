package org.plumbline.evaluation.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.text.Bilingual;

/** 赋分. What a result earns of its points, or why that cannot be said. */
sealed interface Award {

  /**
   * A share of the points.
   *
   * @param share from 0 to 1
   * @param attainment share of the target reached, where one exists
   */
  record Earned(
      BigDecimal share, Optional<BigDecimal> attainment, Formula how, List<Bilingual> remarks)
      implements Award {

    public Earned {
      remarks = List.copyOf(remarks);
    }

    /** The same with one more remark. */
    Earned with(Bilingual remark) {
      List<Bilingual> more = new ArrayList<>(remarks);
      more.add(remark);
      return new Earned(share, attainment, how, more);
    }
  }

  /** No answer. */
  record Open(Bilingual reason) implements Award {}
}
