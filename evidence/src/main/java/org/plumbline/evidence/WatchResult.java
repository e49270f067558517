package org.plumbline.evidence;

import java.time.LocalDate;
import java.util.Locale;
import org.plumbline.evidence.fold.Outcome;
import org.plumbline.evidence.pack.WatchSpec;
import org.plumbline.model.target.Target;
import org.plumbline.model.text.Bilingual;

/**
 * 预警结果. How a watch stands.
 *
 * @param since the first look since which it has stood so without a break; the first of the year at
 *     the earliest
 */
public record WatchResult(
    WatchSpec watch,
    Target target,
    State state,
    Outcome outcome,
    LocalDate since,
    Bilingual explanation,
    IndicatorResult.Behind behind) {

  /** 状态. How a watch can stand. */
  public enum State {
    OK("正常", "ok"),
    AT_RISK("有风险", "at risk"),
    BREACHED("已触发", "breached"),
    NOT_ENOUGH_DATA("数据不足", "not enough data");

    private final Bilingual title;

    State(String zh, String en) {
      this.title = Bilingual.of(zh, en);
    }

    /** The name in public JSON. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public Bilingual title() {
      return title;
    }
  }
}
