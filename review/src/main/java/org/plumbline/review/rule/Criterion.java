package org.plumbline.review.rule;

import java.util.Locale;
import org.plumbline.model.text.Bilingual;

/** 审核内容. The four review criteria of 财预〔2015〕88号. */
public enum Criterion {
  COMPLETENESS("完整性", "Completeness"),
  RELEVANCE("相关性", "Relevance"),
  APPROPRIATENESS("适当性", "Appropriateness"),
  FEASIBILITY("可行性", "Feasibility");

  private final Bilingual title;

  Criterion(String zh, String en) {
    this.title = Bilingual.of(zh, en);
  }

  public Bilingual title() {
    return title;
  }

  /** The name in public JSON. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
