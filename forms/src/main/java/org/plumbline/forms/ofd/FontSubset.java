package org.plumbline.forms.ofd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.plumbline.forms.paged.PageFont;

/** 字体子集. The part of a font that a document uses. */
final class FontSubset {

  /** What a program needs to draw; hints for old screens are not among it. */
  private static final List<String> TABLES =
      List.of("head", "hhea", "maxp", "hmtx", "loca", "glyf", "cmap", "name", "post", "OS/2");

  private final PageFont font;
  private final int[] characters;

  FontSubset(PageFont font, int[] characters) {
    this.font = font;
    this.characters = characters.clone();
  }

  byte[] bytes() throws IOException {
    TTFSubsetter subsetter = new TTFSubsetter(font.font(), TABLES);
    IntStream.of(characters).sorted().distinct().forEach(subsetter::add);
    subsetter.setPrefix("PLUMBL");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    subsetter.writeToStream(bytes);
    return bytes.toByteArray();
  }
}
