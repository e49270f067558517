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
public final class PageFont implements Typeface {

  private static final String RESOURCE = "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";

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

  @Override
  public boolean has(int character) {
    return glyphs.getGlyphId(character) != 0;
  }

  @Override
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
