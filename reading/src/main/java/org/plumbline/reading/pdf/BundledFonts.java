package org.plumbline.reading.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Answers every question for a font that is not embedded with the one that comes with the library.
 * The library would search the machine instead: slowly, and with another result on each. Only the
 * shapes of glyphs are lost by it, which a reader does not look at; widths are in the file.
 */
final class BundledFonts implements FontMapper {

  private static final String FALLBACK =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private final TrueTypeFont fallback;

  private BundledFonts(TrueTypeFont fallback) {
    this.fallback = fallback;
  }

  private static final class Installed {

    static final BundledFonts FONTS = load();

    private Installed() {}

    private static BundledFonts load() {
      try (InputStream font =
          Objects.requireNonNull(FontMapper.class.getResourceAsStream(FALLBACK), FALLBACK)) {
        BundledFonts fonts =
            new BundledFonts(new TTFParser().parse(new RandomAccessReadBuffer(font)));
        FontMappers.set(fonts);
        return fonts;
      } catch (IOException fault) {
        throw new UncheckedIOException(fault);
      }
    }
  }

  /** Makes sure that the library asks here. */
  static void use() {
    Objects.requireNonNull(Installed.FONTS);
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(
      String name, @Nullable PDFontDescriptor descriptor) {
    return new FontMapping<>(fallback, true);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(
      String name, @Nullable PDFontDescriptor descriptor) {
    return new FontMapping<>(fallback, true);
  }

  @Override
  public CIDFontMapping getCIDFont(
      String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo collection) {
    return new CIDFontMapping(null, fallback, true);
  }
}
