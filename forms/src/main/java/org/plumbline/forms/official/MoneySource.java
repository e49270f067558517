package org.plumbline.forms.official;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.plan.FundingRow;
import org.plumbline.model.plan.PerformancePlan;

/** 资金来源. The sources that reports of a year have rows for, by the words that forms use. */
enum MoneySource {
  FISCAL("当年财政拨款", "本年一般公共预算拨款", "一般公共预算拨款", "本年财政拨款", "财政拨款", "财政资金"),
  CARRIED_OVER("上年结转资金", "上年结转", "结转资金", "财政拨款结转", "上年结转结余资金"),
  OTHER("其他资金", "其他");

  private static final String PART = "^其中[：:]?";

  private final List<String> words;

  MoneySource(String... words) {
    this.words = List.of(words);
  }

  /** The row that a plan prints of it. */
  Optional<FundingRow> find(PerformancePlan plan) {
    return plan.details().fundingRows().stream()
        .filter(row -> words.contains(row.source().value().replaceFirst(PART, "")))
        .findFirst();
  }
}
