package org.plumbline.reading.page;

import org.plumbline.model.text.Bilingual;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.format.ReadingLimit;

/** Says why the pages of a document cannot be read, and what can be done. */
public final class PageProblem {

  private PageProblem() {}

  public static UnreadableDocumentException tooManyPages(String name, int pages, int allowed) {
    return problem(
        "too_many_pages",
        "“%s”有%d页，超过限度%d页（pages）。请拆分文件，或用 %s 提高限度。",
        "\"%s\" has %d pages, more than the limit of %d (pages). Split the file, or raise the limit"
            + " with %s.",
        name,
        pages,
        allowed,
        ReadingLimit.PAGES.option(pages));
  }

  public static UnreadableDocumentException tooMuchWork(String name, long allowed) {
    return problem(
        "too_complex",
        "“%s”的绘制指令超过限度%d步（steps）。请拆分文件，或用 %s 提高限度。",
        "\"%s\" takes more drawing instructions than the limit of %d (steps). Split the file, or"
            + " raise the limit with %s.",
        name,
        allowed,
        ReadingLimit.STEPS.option(2 * allowed));
  }

  static UnreadableDocumentException scannedPages(String name, int pages) {
    return problem(
        "scanned_pages",
        "“%s”是页面的图片（扫描件），共%d页，没有可读取的文字。请提供电子版，或先做文字识别（OCR）。",
        "\"%s\" is pictures of pages (scanned): its %d pages hold no text. Ask for the electronic"
            + " original, or run text recognition (OCR) first.",
        name,
        pages);
  }

  static UnreadableDocumentException noText(String name, int pages) {
    return problem(
        "no_text",
        "“%s”共%d页，没有任何文字。请检查文件是否正确。",
        "\"%s\" has %d pages and no text at all. Check that it is the right file.",
        name,
        pages);
  }

  static UnreadableDocumentException notExtractable(String name, long unmapped, long glyphs) {
    return problem(
        "text_not_extractable",
        "“%s”的字体没有字符对照表：%3$d个字形中有%2$d个无法还原成文字。请提供原始文件，或重新导出。",
        "The fonts of \"%s\" do not tell their characters: %d of %d glyphs cannot be turned into"
            + " text. Ask for the original file, or export it again.",
        name,
        unmapped,
        glyphs);
  }

  private static UnreadableDocumentException problem(
      String code, String zh, String en, Object... arguments) {
    return new UnreadableDocumentException(code, Bilingual.format(zh, en, arguments));
  }
}
