package org.plumbline.reading.pdf;

import org.plumbline.model.text.Bilingual;
import org.plumbline.reading.UnreadableDocumentException;

/** Says what is wrong with a PDF, and what can be done. */
final class PdfProblem {

  private PdfProblem() {}

  static UnreadableDocumentException notPdf(String name) {
    return problem(
        "not_a_pdf",
        "“%s”不是PDF文件：文件开头没有%%PDF标志。请检查文件是否完整、格式是否正确。",
        "\"%s\" is not a PDF: it does not begin with %%PDF. Check that the file is complete and"
            + " what it really is.",
        name);
  }

  static UnreadableDocumentException encrypted(String name) {
    return problem(
        "encrypted",
        "“%s”已加密，需要密码才能打开。请另存为不带密码的文件后再读取。",
        "\"%s\" is encrypted and needs a password. Save it without a password and read it again.",
        name);
  }

  static UnreadableDocumentException damaged(String name) {
    return problem(
        "damaged_file",
        "“%s”已损坏或不完整，无法读取。请重新下载或重新导出后再读取。",
        "\"%s\" is damaged or incomplete. Download or export it again.",
        name);
  }

  static UnreadableDocumentException damagedPage(String name, int page) {
    return problem(
        "damaged_file",
        "“%s”第%d页已损坏，无法读取。请重新下载或重新导出后再读取。",
        "Page %2$d of \"%1$s\" is damaged. Download or export the file again.",
        name,
        page);
  }

  static UnreadableDocumentException inflatesTooFar(String name, long allowed) {
    return problem(
        "inflates_too_far",
        "“%s”含有解压后超过限度entryBytes（%d字节）的数据流，已拒绝。请核实文件来源；确有需要时提高该限度。",
        "\"%s\" holds a stream that inflates beyond the limit \"entryBytes\" (%d bytes) and was"
            + " refused. Check where it comes from; raise the limit if it is genuine.",
        name,
        allowed);
  }

  private static UnreadableDocumentException problem(
      String code, String zh, String en, Object... arguments) {
    return new UnreadableDocumentException(code, Bilingual.format(zh, en, arguments));
  }
}
