package org.plumbline.forms.official;

import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.forms.docx.DocxForms;
import org.plumbline.forms.ofd.OfdForms;
import org.plumbline.forms.pdf.PdfForms;
import org.plumbline.forms.sheet.FormWriter;
import org.plumbline.forms.sheet.Page;
import org.plumbline.forms.xlsx.XlsxForms;

/** 文件格式. The formats in which forms go out. What a format needs is loaded when it is begun. */
public enum FormFormat {
  DOCX,
  XLSX,
  PDF,
  OFD,
  /** OFD with the outlines of all its characters, as archives want it. */
  OFD_EMBEDDED;

  /** The name on the command line, and behind the dot of a file name. */
  public String code() {
    return (this == OFD_EMBEDDED ? OFD : this).name().toLowerCase(Locale.ROOT);
  }

  /** The format that is called so; of the two of OFD the plain one. */
  public static Optional<FormFormat> find(String code) {
    return Stream.of(values()).filter(format -> format.code().equals(code)).findFirst();
  }

  /** What a browser should take a file for. */
  public String mediaType() {
    return switch (this) {
      case DOCX -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
      case XLSX -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
      case PDF -> "application/pdf";
      case OFD, OFD_EMBEDDED -> "application/ofd";
    };
  }

  /**
   * Begins a document of forms of one kind.
   *
   * @param title what the document is called
   */
  public FormWriter begin(OutputStream out, Page page, String title) {
    return switch (this) {
      case DOCX -> DocxForms.begin(out, page, title);
      case XLSX -> XlsxForms.begin(out, page);
      case PDF -> PdfForms.begin(out, page, title);
      case OFD -> OfdForms.begin(out, page, title, false);
      case OFD_EMBEDDED -> OfdForms.begin(out, page, title, true);
    };
  }
}
