package org.plumbline.reading.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.plumbline.model.source.DocumentFormat;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.format.ReadingLimits;
import org.plumbline.reading.format.TextDecoding;
import org.plumbline.reading.format.Unreadable;
import org.plumbline.reading.format.ZipArchive;
import org.plumbline.reading.sheet.CsvReader;
import org.plumbline.reading.sheet.SpreadsheetMlReader;

/**
 * 格式识别. Tells a format by its content; names lie, since people rename files, and systems export web
 * pages as doc and xls. Only a text is asked for its name: csv is plain text too.
 */
final class FormatDetection {

  private static final int HEAD = 4096;
  private static final int PDF_HEADER_WITHIN = 1024;
  private static final String OLE2 = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

  private static final Pattern PAGE =
      Pattern.compile(
          "^(?:<!--.*?-->\\s*|<\\?xml[^>]*>\\s*)*"
              + "<(?:!doctype html|html|head|meta|body|table|div|style|title|center|p|font)\\b.*",
          Pattern.DOTALL);
  private static final Pattern MAIL =
      Pattern.compile(
          "^(?:[\\w-]+:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*)*?mime-version:.*", Pattern.DOTALL);
  private static final Pattern ROWS_BY_NAME = Pattern.compile(".*\\.(?:csv|tsv)");

  private FormatDetection() {}

  /** A kind of file that can be told by its first bytes, written as Latin-1. */
  private record Signature(String start, String zh, String en) {}

  private static final Signature[] SIGNATURES = {
    new Signature("\u0089PNG", "图片（PNG）", "a picture (PNG)"),
    new Signature("\u00ff\u00d8\u00ff", "图片（JPEG）", "a picture (JPEG)"),
    new Signature("GIF8", "图片（GIF）", "a picture (GIF)"),
    new Signature("II*\0", "图片（TIFF）", "a picture (TIFF)"),
    new Signature("MM\0*", "图片（TIFF）", "a picture (TIFF)"),
    new Signature("Rar!", "RAR 压缩包", "a RAR archive"),
    new Signature("7z\u00bc\u00af", "7z 压缩包", "a 7z archive"),
    new Signature("\u001f\u008b", "gzip 压缩包", "a gzip archive"),
  };

  static DocumentFormat detect(DocumentBytes document, ReadingLimits limits)
      throws UnreadableDocumentException {
    byte[] bytes = document.bytes();
    if (bytes.length == 0) {
      throw Unreadable.emptyFile();
    }
    if (bytes.length > limits.fileBytes()) {
      throw Unreadable.fileTooLarge(bytes.length, limits.fileBytes());
    }
    if (ZipArchive.looksLike(bytes)) {
      return archived(ZipArchive.open(bytes, limits).names());
    }
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    if (head.startsWith(OLE2)) {
      return OldOffice.kind(bytes);
    }
    // junk may stand before the header; readers of PDF look for it in the first kilobyte
    if (head.substring(0, Math.min(head.length(), PDF_HEADER_WITHIN)).contains("%PDF-")) {
      return DocumentFormat.PDF;
    }
    if (head.startsWith("{\\rtf")) {
      return DocumentFormat.RTF;
    }
    refuseKnown(head);
    return written(document, head);
  }

  private static void refuseKnown(String head) throws UnreadableDocumentException {
    for (Signature signature : SIGNATURES) {
      if (head.startsWith(signature.start())) {
        throw Unreadable.unsupported(signature.zh(), signature.en());
      }
    }
  }

  /** What a file of characters is; the zero bytes of UTF-16 and byte order marks do not matter. */
  private static DocumentFormat written(DocumentBytes document, String head)
      throws UnreadableDocumentException {
    String start =
        head.replace("\0", "")
            .replaceFirst("^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "")
            .stripLeading()
            .toLowerCase(Locale.ROOT);
    if (start.startsWith("<")
        && start.contains(SpreadsheetMlReader.NAMESPACE)
        && !start.contains("<html")) {
      return DocumentFormat.SPREADSHEETML;
    }
    if (PAGE.matcher(start).matches()) {
      return DocumentFormat.HTML;
    }
    if (start.startsWith("<?xml")) {
      throw Unreadable.unsupported("XML 文件", "an XML file");
    }
    if (MAIL.matcher(start).matches()) {
      return DocumentFormat.MHT;
    }
    boolean named = ROWS_BY_NAME.matcher(document.name().toLowerCase(Locale.ROOT)).matches();
    boolean rows = named || CsvReader.looksLike(TextDecoding.decode(document.bytes()).text());
    return rows ? DocumentFormat.CSV : DocumentFormat.TXT;
  }

  private static DocumentFormat archived(Set<String> names) throws UnreadableDocumentException {
    if (names.stream().anyMatch(name -> name.matches("word/document\\d*\\.xml"))) {
      return DocumentFormat.DOCX;
    }
    if (names.stream().anyMatch(name -> name.startsWith("xl/"))) {
      if (names.contains("xl/workbook.bin")) {
        throw Unreadable.unsupported("二进制 Excel 工作簿（xlsb）", "a binary Excel workbook (xlsb)");
      }
      return DocumentFormat.XLSX;
    }
    if (names.stream().anyMatch(name -> name.startsWith("ppt/"))) {
      throw Unreadable.unsupported("PowerPoint 演示文稿（pptx）", "a PowerPoint file (pptx)");
    }
    if (names.contains("ofd.xml")) {
      return DocumentFormat.OFD;
    }
    if (names.contains("content.xml") && names.contains("mimetype")) {
      throw Unreadable.unsupported("OpenDocument 文件（odt、ods）", "an OpenDocument file (odt, ods)");
    }
    if (names.stream().anyMatch(name -> name.startsWith("word/"))) {
      throw Unreadable.missingPart("word/document.xml");
    }
    throw Unreadable.unsupported("zip 压缩包", "a zip archive");
  }
}
