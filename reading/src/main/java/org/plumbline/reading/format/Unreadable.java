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
        "文件有 %d 字节，超过限度 %d 字节（fileBytes）。请去掉图片或拆分文件，或用 %s 提高限度。",
        "The file has %d bytes, more than the limit of %d (fileBytes). Remove pictures, split it, or"
            + " raise the limit with %s.",
        bytes,
        limit,
        ReadingLimit.FILE_BYTES.option(bytes));
  }

  public static UnreadableDocumentException unsupported(String zh, String en) {
    return because(
        "unsupported_format",
        "这是%1$s；本版本读取 docx、doc、rtf、pdf、ofd、xlsx、xls、csv、网页（html、mht）和 txt。请另存为其中一种后再试。",
        "This is %2$s; this release reads docx, doc, rtf, pdf, ofd, xlsx, xls, csv, web pages"
            + " (html, mht) and txt. Save it as one of these and try again.",
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
        "这是旧版二进制 Office 文件，但不是 Word 文档或 Excel 工作簿（可能是 ppt、wps、msg）。请在 Office 或 WPS 中另存为 docx 或"
            + " xlsx。",
        "This is an old binary Office file, but no Word document or Excel workbook (perhaps ppt,"
            + " wps or msg). Save it as docx or xlsx in Office or WPS.");
  }

  public static UnreadableDocumentException notText(String zh, String en) {
    return because(
        "not_text",
        "文件不是可读的格式，也不是文本：%1$s。请确认文件类型，另存为 docx 或 UTF-8 文本。",
        "The file is of no format that is read, nor text: %2$s. Check what it is; save it as docx"
            + " or UTF-8 text.",
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

  /** A binary Office file that its reader cannot make sense of. */
  public static UnreadableDocumentException damagedOldOffice(String kind, Exception problem) {
    String reason =
        problem.getMessage() == null ? "" : problem.getMessage().lines().findFirst().orElse("");
    return because(
        "damaged_old_office",
        "旧版 Office 文件（%1$s）损坏或不完整。请在 Office 或 WPS 中打开修复后另存。",
        "The old Office file (%1$s) is damaged or incomplete: %2$s. Repair it in Office or WPS.",
        kind,
        reason);
  }

  /** Rows of values whose quotation marks do not match. */
  public static UnreadableDocumentException damagedCsv(String reason) {
    return because(
        "damaged_csv",
        "csv 文件无法按行列读取。请检查引号是否成对，或在 Excel 中另存为 xlsx。",
        "The csv file cannot be read as rows (%s). Check that quotation marks match, or save it as"
            + " xlsx.",
        reason);
  }

  /** A web archive that holds pictures and the like, but no page. */
  public static UnreadableDocumentException noPage() {
    return because(
        "no_page",
        "网页归档（MHT）中没有网页部分。请在浏览器或 Word 中打开后另存为 docx。",
        "The web archive (MHT) holds no page. Open it in a browser or Word and save it as docx.");
  }

  /** Elements or groups deeper inside one another than allowed. */
  public static UnreadableDocumentException nestedTooDeep(String part, long nesting) {
    return limit("nested_too_deep", part, ReadingLimit.NESTING, nesting);
  }

  /** A cell outside what a sheet can hold. */
  public static UnreadableDocumentException noSuchCell(String sheet, int row, int column) {
    return because(
        "damaged_sheet",
        "工作表“%s”含有不存在的单元格（第 %d 行第 %d 列）。请在 Excel 或 WPS 中打开修复后另存。",
        "Sheet \"%s\" holds a cell that cannot be (row %d, column %d). Repair it in Excel or WPS.",
        sheet,
        row,
        column);
  }

  /** A table with more cells than allowed. */
  public static UnreadableDocumentException tableTooLarge(String part, long places) {
    return limit("table_too_large", part, ReadingLimit.PLACES, places);
  }

  /** A cell or paragraph with more characters than allowed. */
  public static UnreadableDocumentException textTooLong(String part, long characters) {
    return limit("text_too_long", part, ReadingLimit.CHARACTERS, characters);
  }

  /** A limit passed inside a document; it names the limit and the option that doubles it. */
  public static UnreadableDocumentException limit(
      String code, String part, ReadingLimit limit, long allowed) {
    return because(
        code,
        "部件 %1$s 的%2$s超过限度 %4$d（%5$s）。请核实文件来源；确有需要时拆分文件，或用 %6$s 提高限度。",
        "The part %1$s passes the limit of %4$d %3$s (%5$s). Check where the file comes from; if it"
            + " is genuine, split it or raise the limit with %6$s.",
        part,
        limit.counts().zh(),
        limit.counts().en(),
        allowed,
        limit.code(),
        limit.option(2 * allowed));
  }

  private static UnreadableDocumentException because(
      String code, String zh, String en, Object... arguments) {
    return new UnreadableDocumentException(code, Bilingual.format(zh, en, arguments));
  }
}
