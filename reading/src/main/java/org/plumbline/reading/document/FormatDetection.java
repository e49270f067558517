package org.plumbline.reading.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.plumbline.model.source.DocumentFormat;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.format.ReadingLimits;
import org.plumbline.reading.format.Unreadable;
import org.plumbline.reading.format.ZipArchive;

/** 格式识别. Tells a format by its content; names lie, since people rename files. */
final class FormatDetection {

  private static final int HEAD = 1024;

  /**
   * How UTF-16LE, in which OLE2 directories are written, spells the stream of an encrypted docx.
   */
  private static final byte[] ENCRYPTED_PACKAGE =
      "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  private FormatDetection() {}

  /** A kind of file that can be told by its first bytes, written as Latin-1. */
  private record Signature(String start, String zh, String en) {}

  private static final Signature[] SIGNATURES = {
    new Signature("%PDF-", "PDF", "a PDF"),
    new Signature("{\\rtf", "RTF", "an RTF document"),
    new Signature("\u0089PNG", "图片（PNG）", "a picture (PNG)"),
    new Signature("\u00ff\u00d8\u00ff", "图片（JPEG）", "a picture (JPEG)"),
    new Signature("GIF8", "图片（GIF）", "a picture (GIF)"),
    new Signature("II*\0", "图片（TIFF）", "a picture (TIFF)"),
    new Signature("MM\0*", "图片（TIFF）", "a picture (TIFF)"),
    new Signature("Rar!", "RAR 压缩包", "a RAR archive"),
    new Signature("7z\u00bc\u00af", "7z 压缩包", "a 7z archive"),
    new Signature("\u001f\u008b", "gzip 压缩包", "a gzip archive"),
  };

  static DocumentFormat detect(byte[] bytes, ReadingLimits limits)
      throws UnreadableDocumentException {
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
    refuseKnown(bytes, head);
    return DocumentFormat.TXT;
  }

  private static void refuseKnown(byte[] bytes, String head) throws UnreadableDocumentException {
    if (head.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
      throw contains(bytes, ENCRYPTED_PACKAGE) ? Unreadable.encrypted() : Unreadable.oldOffice();
    }
    for (Signature signature : SIGNATURES) {
      if (head.startsWith(signature.start())) {
        throw Unreadable.unsupported(signature.zh(), signature.en());
      }
    }
    String markup = head.startsWith("\u00ef\u00bb\u00bf") ? head.substring(3) : head;
    markup = markup.stripLeading().toLowerCase(Locale.ROOT);
    if (markup.startsWith("<!doctype html") || markup.startsWith("<html")) {
      throw Unreadable.unsupported("网页（HTML）", "a web page (HTML)");
    }
    if (markup.startsWith("<?xml")) {
      throw Unreadable.unsupported("XML 文件", "an XML file");
    }
    if (markup.startsWith("mime-version:")) {
      throw Unreadable.unsupported("网页归档（MHT）", "a web archive (MHT)");
    }
  }

  private static DocumentFormat archived(Set<String> names) throws UnreadableDocumentException {
    if (names.contains("word/document.xml")
        || names.stream().anyMatch(name -> name.matches("word/document\\d*\\.xml"))) {
      return DocumentFormat.DOCX;
    }
    if (names.stream().anyMatch(name -> name.startsWith("xl/"))) {
      throw Unreadable.unsupported("Excel 工作簿（xlsx）", "an Excel workbook (xlsx)");
    }
    if (names.stream().anyMatch(name -> name.startsWith("ppt/"))) {
      throw Unreadable.unsupported("PowerPoint 演示文稿（pptx）", "a PowerPoint file (pptx)");
    }
    if (names.contains("ofd.xml")) {
      throw Unreadable.unsupported("版式文件（OFD）", "an OFD document");
    }
    if (names.contains("content.xml") && names.contains("mimetype")) {
      throw Unreadable.unsupported("OpenDocument 文件（odt、ods）", "an OpenDocument file (odt, ods)");
    }
    if (names.stream().anyMatch(name -> name.startsWith("word/"))) {
      throw Unreadable.missingPart("word/document.xml");
    }
    throw Unreadable.unsupported("zip 压缩包", "a zip archive");
  }

  private static boolean contains(byte[] bytes, byte[] wanted) {
    for (int i = 0; i + wanted.length <= bytes.length; i++) {
      int matched = 0;
      while (matched < wanted.length && bytes[i + matched] == wanted[matched]) {
        matched++;
      }
      if (matched == wanted.length) {
        return true;
      }
    }
    return false;
  }
}
