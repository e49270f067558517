package org.plumbline.forms.paged;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** 字体. The free font that goes into documents with fixed pages, and how wide it prints. */
public final class PageFont {

  private static final String RESOURCE = "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";
  private static final int MISSING = '□';

  private final TrueTypeFont font;
  private final CmapLookup glyphs;
  private final double unitsPerEm;
  private final Map<Integer, Double> widths = new HashMap<>();

  private PageFont(TrueTypeFont font) throws IOException {
    this.font = font;
    this.glyphs = font.getUnicodeCmapLookup();
    this.unitsPerEm = font.getUnitsPerEm();
  }

  public static PageFont load() {
    try (InputStream bytes =
        Objects.requireNonNull(PageFont.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
      font.setEnableGsub(false); // joined letters could not be read again
      return new PageFont(font);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public TrueTypeFont font() {
    return font;
  }

  /** The text with a box for each character that the font has not. */
  String printable(String text) {
    if (text.codePoints().allMatch(this::has)) {
      return text;
    }
    StringBuilder printable = new StringBuilder(text.length());
    text.codePoints().forEach(c -> printable.appendCodePoint(has(c) ? c : MISSING));
    return printable.toString();
  }

  private boolean has(int character) {
    return glyphs.getGlyphId(character) != 0;
  }

  /** The width of a text whose characters are one unit high. */
  double width(String text) {
    return text.codePoints().mapToDouble(this::width).sum();
  }

  /** The width of a character one unit high. */
  public double width(int character) {
    return widths.computeIfAbsent(character, this::measured);
  }

  private double measured(int character) {
    try {
      return font.getAdvanceWidth(glyphs.getGlyphId(character)) / unitsPerEm;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
