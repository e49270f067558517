package org.plumbline.forms.ofd;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Optional;
import org.plumbline.forms.paged.PageFont;
import org.plumbline.forms.paged.Typeface;
import org.plumbline.forms.sheet.TextStyle;

/**
 * 文档字体. Which font prints a character: one that every Chinese computer has, only named; or, for
 * characters that such a font may lack, our own, whose outlines go into the document.
 */
final class OfdFonts implements Typeface {

  /** The number of our own font among those of the document. */
  static final int OWN = Named.values().length + 1;

  /** What fonts of Chinese computers hold at the least. */
  private static final Charset COMMON = Charset.forName("GBK");

  private static final int DELETE = 0x7F;
  private static final double HALF = 0.5;

  private final CharsetEncoder common = COMMON.newEncoder();
  private final boolean embedded;
  private Optional<PageFont> own = Optional.empty();

  /**
   * @param embedded whether all characters are printed with our own font
   */
  OfdFonts(boolean embedded) {
    this.embedded = embedded;
  }

  boolean embedded() {
    return embedded;
  }

  /** 系统字体. Fonts that are named. Each prints Latin letters half as wide as Chinese ones. */
  enum Named {
    SONG("宋体", "SimSun"),
    HEI("黑体", "SimHei"),
    FANG_SONG("仿宋", "FangSong");

    private final String title;
    private final String family;

    Named(String title, String family) {
      this.title = title;
      this.family = family;
    }

    String title() {
      return title;
    }

    String family() {
      return family;
    }

    int number() {
      return ordinal() + 1;
    }

    static Named of(TextStyle style) {
      return switch (style) {
        case TITLE -> SONG;
        case HEADING, TABLE_HEAD -> HEI;
        case SUBTITLE, BODY, TABLE_TEXT, NOTE -> FANG_SONG;
      };
    }
  }

  /** The number of the font that prints a character. */
  int font(int character, TextStyle style) {
    return named(character) ? Named.of(style).number() : OWN;
  }

  private boolean named(int character) {
    return !embedded
        && character >= ' '
        && character != DELETE
        && common.canEncode(Character.toString(character));
  }

  @Override
  public boolean has(int character) {
    return named(character) || own().has(character);
  }

  @Override
  public double width(int character) {
    if (!named(character)) {
      return own().width(character);
    }
    return character < DELETE ? HALF : 1;
  }

  /** Our own font, loaded when a character needs it. */
  private PageFont own() {
    if (own.isEmpty()) {
      own = Optional.of(PageFont.load());
    }
    return own.get();
  }

  /** The characters of {@code text} that our own font prints; absent where there are none. */
  Optional<FontSubset> findSubset(String text) {
    int[] characters = text.codePoints().filter(c -> c >= ' ' && !named(c)).toArray();
    return characters.length == 0
        ? Optional.empty()
        : Optional.of(new FontSubset(own(), characters));
  }
}
