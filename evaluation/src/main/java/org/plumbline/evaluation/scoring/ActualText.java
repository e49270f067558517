package org.plumbline.evaluation.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.target.ActualValue;
import org.plumbline.model.target.Rating;

/** 实际完成值的写法. An actual value as the forms write it. */
public final class ActualText {

  private ActualText() {}

  public static String of(ActualValue actual) {
    return switch (actual) {
      case ActualValue.Amount(Quantity quantity) -> quantity.toString();
      case ActualValue.DoneOn(LocalDate date) -> date.toString();
      case ActualValue.Change(Quantity baseline, Quantity current) -> baseline + " → " + current;
      case ActualValue.Rated(Rating rating, Optional<BigDecimal> share) ->
          words(rating) + share.map(part -> " (" + Figures.shown(part) + ")").orElse("");
      case ActualValue.Stated(String words) -> words;
    };
  }

  private static String words(Rating rating) {
    return switch (rating) {
      case MET -> "达成预期指标";
      case PARTLY -> "部分达成预期指标并具有一定效果";
      case NOT -> "未达成预期指标且效果较差";
    };
  }
}
