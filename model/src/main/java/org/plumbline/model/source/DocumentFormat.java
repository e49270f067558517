package org.plumbline.model.source;

import java.util.Locale;

/** 文件格式. What the bytes of a document are, whatever its name says. */
public enum DocumentFormat {
  TXT,
  DOCX,
  XLSX;

  /** The name in public JSON. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
