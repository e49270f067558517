package org.plumbline.model.source;

import java.util.List;
import java.util.Locale;

/** 文件格式. What the bytes of a document are, whatever its name says. */
public enum DocumentFormat {
  TXT,
  DOCX,
  /** Binary Word, 97 to 2003; WPS writes it too. */
  DOC,
  RTF,
  /** A web page saved with its pictures in one file. */
  MHT,
  HTML,
  XLSX,
  /** Binary Excel, 97 to 2003; WPS writes it too. */
  XLS,
  /** The XML of Excel 2003, which goes by the name of xls. */
  SPREADSHEETML,
  CSV,
  PDF,
  /** 版式文件, GB/T 33190. The national format for fixed pages. */
  OFD;

  /** The name in public JSON. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The endings of file names that suggest it, by which documents in a folder are found. */
  public List<String> extensions() {
    return switch (this) {
      case TXT, RTF, PDF, OFD -> List.of(code());
      case DOCX -> List.of("docx", "docm");
      case DOC -> List.of("doc", "wps");
      case MHT -> List.of("mht", "mhtml");
      case HTML -> List.of("html", "htm");
      case XLSX -> List.of("xlsx", "xlsm");
      case XLS -> List.of("xls", "et");
      case SPREADSHEETML -> List.of();
      case CSV -> List.of("csv", "tsv");
    };
  }
}
