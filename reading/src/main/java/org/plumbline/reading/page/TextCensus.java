package org.plumbline.reading.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.source.Notice;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;
import org.plumbline.reading.UnreadableDocumentException;

/** Counts what the pages of a document hold, to tell what could not be read as text. */
public final class TextCensus {

  /** More unmapped glyphs than one in so many make the text worthless. */
  private static final int UNMAPPED_ONE_IN = 10;

  private int pages;
  private long glyphs;
  private long pictures;
  private long unmapped;
  private long faults;
  private int picturePages;
  private int firstPicturePage;

  public void count(PageContent page) {
    pages++;
    glyphs += page.glyphs().size();
    pictures += page.pictures();
    unmapped += page.unmapped();
    faults += page.faults();
    if (page.glyphs().isEmpty() && page.pictures() > 0) {
      firstPicturePage = picturePages == 0 ? page.number() : firstPicturePage;
      picturePages++;
    }
  }

  /** Refuses a document without text, or with text that is worthless. */
  public void check(String name) throws UnreadableDocumentException {
    if (glyphs == 0 && pictures > 0) {
      throw PageProblem.scannedPages(name, pages);
    }
    if (glyphs == 0) {
      throw PageProblem.noText(name, pages);
    }
    if (unmapped * UNMAPPED_ONE_IN > glyphs) {
      throw PageProblem.notExtractable(name, unmapped, glyphs);
    }
  }

  /** What a user has to know about a document that was read all the same. */
  public List<Notice> notices() {
    List<Notice> notices = new ArrayList<>();
    if (picturePages > 0) {
      notices.add(
          warning(
              "picture_pages",
              "有%d页是图片（扫描件），其中的文字没有读取；第一处是第%d页。请提供电子版，或先做文字识别（OCR）。",
              "%d pages are pictures (scanned) and were not read, page %d first. Ask for the"
                  + " electronic original, or run text recognition (OCR) first.",
              picturePages,
              firstPicturePage));
    }
    if (unmapped > 0) {
      notices.add(
          warning(
              "unknown_characters",
              "有%d个字形的字体没有字符对照表，读作“\uFFFD”。请对照原文核对。",
              "The fonts do not tell the characters of %d glyphs; they read as \"\uFFFD\". Compare"
                  + " with the original.",
              unmapped));
    }
    if (faults > 0) {
      notices.add(
          warning(
              "damaged_pages",
              "有%d条绘制指令已损坏、被跳过，文字可能不全。请重新导出后再读取。",
              "%d drawing instructions are damaged and were passed over; text may be missing."
                  + " Export the document again.",
              faults));
    }
    return notices;
  }

  private static Notice warning(String code, String zh, String en, Object... arguments) {
    return new Notice(
        code, Severity.WARNING, Bilingual.format(zh, en, arguments), Optional.empty());
  }
}
