package org.plumbline.forms;

import java.util.Optional;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.target.Limit;
import org.plumbline.model.target.Target;
import org.plumbline.model.text.Bilingual;

/** 读法. How a target was understood, in a few words. */
public final class TargetReading {

  private TargetReading() {}

  public static Bilingual of(Target target) {
    return switch (target) {
      case Target.AtLeast(_, Quantity floor, Limit limit) ->
          limit == Limit.INCLUDED
              ? amount("不低于", "at least", floor)
              : amount("高于", "more than", floor);
      case Target.AtMost(_, Quantity ceiling, Limit limit) ->
          limit == Limit.INCLUDED
              ? amount("不超过", "at most", ceiling)
              : amount("低于", "less than", ceiling);
      case Target.Exactly(_, Quantity value) -> amount("等于", "exactly", value);
      case Target.Between(_, Quantity low, Quantity high) ->
          Bilingual.format("%s 至 %s", "%s to %s", low, high);
      case Target.Deadline(_, var by) ->
          by.map(date -> Bilingual.format("最迟 %s", "by %s", date))
              .orElse(Bilingual.of("有时限，日期不能确定", "a deadline whose date stays open"));
      case Target.Trend trend -> direction(trend);
      case Target.State(_, String word) -> Bilingual.format("状态：%s", "state: %s", word);
      case Target.Grade(_, var scale, Optional<String> wanted) ->
          wanted
              .map(grade -> Bilingual.format("等级：%s", "grade: %s", grade))
              .orElse(Bilingual.format("等级 %s", "a grade of %s", String.join("/", scale)));
      case Target.YesNo yesNo ->
          yesNo.wanted() ? Bilingual.of("要求为“是”", "yes") : Bilingual.of("要求为“否”", "no");
      case Target.Narrative _ -> Bilingual.of("文字描述，没有可比的值", "words without a value to compare");
    };
  }

  private static Bilingual direction(Target.Trend trend) {
    return switch (trend.direction()) {
      case UP -> Bilingual.of("比基期上升", "up against the baseline");
      case DOWN -> Bilingual.of("比基期下降", "down against the baseline");
      case HOLD -> Bilingual.of("与基期持平", "held at the baseline");
      case NOT_LOWER -> Bilingual.of("不低于基期", "not below the baseline");
      case NOT_HIGHER -> Bilingual.of("不高于基期", "not above the baseline");
    };
  }

  private static Bilingual amount(String zh, String en, Quantity quantity) {
    return Bilingual.of(zh + " " + quantity, en + " " + quantity);
  }
}
