package org.plumbline.model.plan;

import java.util.Locale;
import org.plumbline.model.source.Sourced;

/**
 * 指标说明. A further text that a form prints of an indicator.
 *
 * @param label the label of its column, without white space and hints
 */
public record IndicatorNote(Kind kind, String label, Sourced<String> text) {

  /** 说明种类. What a further text says. */
  public enum Kind {
    /** 偏差原因及改进措施. */
    DEVIATION,
    /** 偏差原因, ticked: 经费保障, 制度保障, 人员保障, 硬件条件保障, 其他. */
    DEVIATION_REASON,
    /** 1-7月执行情况. */
    PERIOD_RESULT,
    /** 全年预计完成情况. */
    FORECAST,
    /** 完成目标可能性. */
    LIKELIHOOD,
    /** 上年实际值. */
    PRIOR_RESULT,
    /** 完成率, 偏差度. */
    COMPLETION_RATE,
    /** 评分标准. */
    SCORING_RULE,
    /** 数据来源, 佐证资料. */
    EVIDENCE,
    /** 正向 or 反向. */
    DIRECTION,
    /** 定量 or 定性. */
    NATURE,
    /** 核心指标, by a column or a star before the name. */
    CORE,
    /** 备注, and what else stands under a label that is known. */
    REMARK;

    /** The name in public JSON. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
