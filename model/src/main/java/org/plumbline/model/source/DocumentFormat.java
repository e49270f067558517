package org.plumbline.model.source;

import java.util.Locale;

/** 文件格式. What the bytes of a document are, whatever its name says. */
public enum DocumentFormat {
  TXT,
  DOCX,
  /** Binary Word, 97 to 2003. */
  DOC,
  RTF,
  PDF,
  /** A web page saved with its pictures in one file. */
  MHT,
  HTML,
  XLSX,
  /** Binary Excel, 97 to 2003. */
  XLS,
  /** The XML of Excel 2003. */
  SPREADSHEETML,
  CSV;

  /** The name in public JSON. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
