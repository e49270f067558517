package org.plumbline.reading.format;

import javax.xml.stream.XMLStreamException;
import org.plumbline.model.text.Bilingual;
import org.plumbline.reading.UnreadableDocumentException;

/** 不可读原因. The reasons why a document cannot be read, each with its words. */
public final class Unreadable {

  private Unreadable() {}

  public static UnreadableDocumentException emptyFile() {
    return because(
        "empty_file",
        "文件是空的（0 字节）。请重新导出或下载后再试。",
        "The file is empty (0 bytes). Export or download it again.");
  }

  public static UnreadableDocumentException fileTooLarge(long bytes, long limit) {
    return because(
        "file_too_large",
        "文件有 %d 字节，超过限度 %d 字节（fileBytes）。请去掉图片或拆分文件。",
        "The file has %d bytes, more than the limit of %d (fileBytes). Remove pictures or split"
            + " it.",
        bytes,
        limit);
  }

  public static UnreadableDocumentException unsupported(String zh, String en) {
    return because(
        "unsupported_format",
        "这是%1$s；本版本只读取 txt 和 docx。请另存为 docx 后再试。",
        "This is %2$s; this release reads txt and docx. Save it as docx and try again.",
        zh,
        en);
  }

  public static UnreadableDocumentException encrypted() {
    return because(
        "encrypted",
        "文件已加密（Office 密码保护）。请在 Office 中取消密码、另存后再试。",
        "The file is encrypted (an Office password). Remove the password in Office and save it"
            + " again.");
  }

  public static UnreadableDocumentException oldOffice() {
    return because(
        "old_office",
        "这是旧版二进制 Office 文件（doc、xls、wps）；本版本只读取 txt 和 docx。请在 Word 或 WPS 中另存为 docx。",
        "This is an old binary Office file (doc, xls, wps); this release reads txt and docx."
            + " Save it as docx in Word or WPS.");
  }

  public static UnreadableDocumentException notText(String zh, String en) {
    return because(
        "not_text",
        "文件既不是 docx，也不是文本：%1$s。请确认文件类型，另存为 docx 或 UTF-8 文本。",
        "The file is neither docx nor text: %2$s. Check what it is; save it as docx or UTF-8 text.",
        zh,
        en);
  }

  public static UnreadableDocumentException damagedArchive(String zh, String en) {
    return because(
        "damaged_archive",
        "压缩包损坏或不完整：%1$s。请重新下载或在 Office 或 WPS 中打开修复后另存。",
        "The archive is damaged or incomplete: %2$s. Download it again, or repair it in Office or"
            + " WPS.",
        zh,
        en);
  }

  public static UnreadableDocumentException missingPart(String part) {
    return because(
        "missing_part",
        "文件缺少部件 %s。请在 Office 或 WPS 中打开后另存。",
        "The file lacks its part %s. Open it in Office or WPS and save it again.",
        part);
  }

  /** What stopped the parser: a refusal from underneath it, or else damaged XML. */
  public static UnreadableDocumentException stopped(String part, Exception problem) {
    int line = 0;
    int column = 0;
    for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
      if (cause instanceof EntryStream.Refused refused) {
        return refused.reason();
      }
      if (cause instanceof XMLStreamException damage && damage.getLocation() != null) {
        line = damage.getLocation().getLineNumber();
        column = damage.getLocation().getColumnNumber();
      }
    }
    return corruptXml(part, line, column);
  }

  private static UnreadableDocumentException corruptXml(String part, int line, int column) {
    return because(
        "corrupt_xml",
        "部件 %s 第 %d 行第 %d 列不是正确的 XML。请在 Office 或 WPS 中打开修复后另存。",
        "The part %s is not well-formed XML at line %d, column %d. Repair it in Office or WPS.",
        part,
        line,
        column);
  }

  public static UnreadableDocumentException notWord(String part) {
    return because(
        "not_word",
        "部件 %s 不是 WordprocessingML 内容。请在 Office 或 WPS 中打开后另存。",
        "The part %s is not WordprocessingML. Open it in Office or WPS and save it again.",
        part);
  }

  public static UnreadableDocumentException doctypeRefused(String part) {
    return because(
        "doctype_refused",
        "部件 %s 含有 DTD 或外部实体；Office 从不写入这些，已拒绝，未作解析。请核实文件来源。",
        "The part %s holds a DTD or an entity; Office never writes one. It was refused and not"
            + " resolved. Check where the file comes from.",
        part);
  }

  /** A limit passed inside a document. */
  public static UnreadableDocumentException limit(
      String code, String part, String zh, String en, long limit) {
    return because(
        code,
        "部件 %1$s 的%2$s超过限度 %4$d。请核实文件来源；确有需要时拆分文件。",
        "The part %1$s passes the limit of %4$d %3$s. Check where the file comes from; split"
            + " it if it is genuine.",
        part,
        zh,
        en,
        limit);
  }

  private static UnreadableDocumentException because(
      String code, String zh, String en, Object... arguments) {
    return new UnreadableDocumentException(code, Bilingual.format(zh, en, arguments));
  }
}
