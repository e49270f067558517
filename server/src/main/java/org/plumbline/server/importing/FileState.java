package org.plumbline.server.importing;

import java.util.Locale;
import org.plumbline.model.text.Bilingual;

/** 导入状态. How far a file has come. */
public enum FileState {
  QUEUED("排队", "Waiting"),
  READING("读取中", "Being read"),
  READ("待确认", "To be decided"),
  REFUSED("不能读取", "Refused"),
  ACCEPTED("已接受", "Accepted"),
  REJECTED("已退回", "Rejected");

  private final Bilingual label;

  FileState(String zh, String en) {
    this.label = Bilingual.of(zh, en);
  }

  public Bilingual label() {
    return label;
  }

  /** The name in the database and in public JSON. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Which colour its mark has. */
  public String mark() {
    return switch (this) {
      case QUEUED, READING, REJECTED -> "";
      case READ -> "info";
      case REFUSED -> "error";
      case ACCEPTED -> "ok";
    };
  }

  static FileState ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
