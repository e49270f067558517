package org.plumbline.reading.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.source.Notice;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.format.OfficePackage;
import org.plumbline.reading.format.XmlCursor;
import org.plumbline.reading.grid.Block;
import org.plumbline.reading.grid.Cell;

/** 未读内容. Says what of a document is not read: what Word does not print, and files inside it. */
final class NotPrinted {

  /** Of a long text its beginning is enough to find it again. */
  private static final int SHOWN = 200;

  private NotPrinted() {}

  /** Notices about parts that {@code references} name beside the printed ones. */
  static List<Notice> parts(
      OfficePackage parts, List<OfficePackage.Reference> references, DocxContext context)
      throws UnreadableDocumentException {
    List<Notice> notices = new ArrayList<>();
    List<String> inserted = new ArrayList<>();
    List<String> embedded = new ArrayList<>();
    for (OfficePackage.Reference reference : references) {
      switch (reference.kind()) {
        case "comments" -> {
          if (parts.contains(reference.target())) {
            comments(parts, reference.target(), context).ifPresent(notices::add);
          }
        }
        case "aFChunk" -> inserted.add(reference.target());
        case "package", "oleObject" -> embedded.add(reference.target());
        default -> {}
      }
    }
    if (!inserted.isEmpty()) {
      notices.add(inserted(String.join("、", inserted)));
    }
    if (!embedded.isEmpty()) {
      notices.add(embedded(String.join("、", embedded)));
    }
    return notices;
  }

  /** A text that stands in a merged cell, but not in the cell that Word prints. */
  static Notice underMerge(Cell cell, int table) {
    return notice(
        "text_under_merge",
        "第 %d 个表格第 %d 行第 %d 列的文字“%s”被合并单元格遮住，Word 不打印，未读入。",
        "Table %d, row %d, column %d: the text \"%s\" is hidden by a merged cell; Word does not"
            + " print it, and it was not read.",
        table,
        cell.row(),
        cell.column(),
        shortened(cell.text()));
  }

  private static Optional<Notice> comments(OfficePackage parts, String part, DocxContext context)
      throws UnreadableDocumentException {
    StringBuilder texts = new StringBuilder();
    try (XmlCursor xml = parts.open(part)) {
      new StoryReader(xml, context)
          .read(
              new StorySink() {
                @Override
                public void paragraph(String text) {
                  if (!text.isBlank() && texts.length() <= SHOWN) {
                    texts.append(texts.isEmpty() ? "" : "；").append(text.strip());
                  }
                }

                @Override
                public void table(Block.Table table) {
                  table.grid().cells().forEach(cell -> paragraph(cell.text()));
                }
              });
    }
    return texts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            notice(
                "comments_not_read",
                "文件有批注，未作为正文读入：“%s”。",
                "The document has comments, which were not read as text: \"%s\".",
                shortened(texts.toString())));
  }

  private static Notice inserted(String names) {
    return notice(
        "inserted_files_not_read",
        "文件中插入了其他文件（%s），其内容未读取。请在 Word 中打开、另存后再读取。",
        "Other files are inserted into the document (%s); what they hold was not read. Open it in"
            + " Word, save it and read it again.",
        names);
  }

  private static Notice embedded(String names) {
    return notice(
        "embedded_files_not_read",
        "文件中嵌入了其他文件（%s），其内容未读取。请另存这些文件后单独读取。",
        "Other files are embedded in the document (%s); what they hold was not read. Save them and"
            + " read them by themselves.",
        names);
  }

  private static String shortened(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }

  private static Notice notice(String code, String zh, String en, Object... arguments) {
    return new Notice(
        code, Severity.WARNING, Bilingual.format(zh, en, arguments), Optional.empty());
  }
}
