package org.plumbline.testkit.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Breaks text into lines: between any two Chinese characters, between Latin words at blanks. */
record TextWrap(PDFont font, float size) {

  private static final float EM = 1000f;
  private static final float THIN_GAP = 0.25f;

  List<String> wrap(String text, float width) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      wrapParagraph(paragraph, width, lines);
    }
    return lines;
  }

  private void wrapParagraph(String text, float width, List<String> lines) throws IOException {
    StringBuilder line = new StringBuilder();
    for (String word : words(text)) {
      if (!line.isEmpty() && width(line + word.stripTrailing()) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(word);
      while (width(line.toString().stripTrailing()) > width) {
        int fitting = fitting(line, width);
        lines.add(line.substring(0, fitting));
        line.delete(0, fitting);
      }
    }
    lines.add(line.toString());
  }

  private int fitting(StringBuilder line, float width) throws IOException {
    int count = 1;
    while (width(line.substring(0, count + 1)) <= width) {
      count++;
    }
    return count;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      boolean joins = i > 0 && (isLatin(text.charAt(i - 1)) && isLatin(character));
      if (!word.isEmpty() && !joins && character != ' ') {
        words.add(word.toString());
        word.setLength(0);
      }
      word.append(character);
    }
    words.add(word.toString());
    return words;
  }

  private static boolean isLatin(char character) {
    return character > ' ' && character < '\u2E80';
  }

  static boolean changesScript(char before, char after) {
    return before != ' ' && after != ' ' && isLatin(before) != isLatin(after);
  }

  /** What typesetters put between Chinese and Latin text. */
  float thinGap() {
    return THIN_GAP * size;
  }

  float width(String text) throws IOException {
    float width = font.getStringWidth(text) / EM * size;
    for (int i = 1; i < text.length(); i++) {
      width += changesScript(text.charAt(i - 1), text.charAt(i)) ? thinGap() : 0;
    }
    return width;
  }
}
