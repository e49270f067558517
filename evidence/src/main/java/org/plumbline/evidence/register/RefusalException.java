package org.plumbline.evidence.register;

import org.plumbline.model.text.Bilingual;

/** The file as a whole cannot be taken; the message says why and what to do. */
final class RefusalException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Bilingual explanation;

  RefusalException(Bilingual explanation) {
    super(explanation.en());
    this.explanation = explanation;
  }

  static RefusalException because(String zh, String en, Object... arguments) {
    return new RefusalException(Bilingual.format(zh, en, arguments));
  }

  static RefusalException limit(String zh, String en, long limit) {
    return because(
        "%1$s超过限度 %3$d。请核对文件；确有需要时按时间拆分项目台账。",
        "it passes the limit of %3$d %2$s. Check the file; if it is genuine, split it by time.",
        zh,
        en,
        limit);
  }

  Bilingual explanation() {
    return explanation;
  }
}
