package org.plumbline.forms.ofd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.plumbline.forms.paged.PageFont;
import org.plumbline.forms.paged.PrintedPage;

/** 字体子集. The part of a font that the pages of a document use. */
final class FontSubset {

  /** What a program needs to draw; hints for old screens are not among it. */
  private static final List<String> TABLES =
      List.of("head", "hhea", "maxp", "hmtx", "loca", "glyf", "cmap", "name", "post", "OS/2");

  private FontSubset() {}

  static byte[] of(PageFont font, List<PrintedPage> pages) throws IOException {
    TTFSubsetter subsetter = new TTFSubsetter(font.font(), TABLES);
    TreeSet<Integer> characters = new TreeSet<>();
    for (PrintedPage page : pages) {
      page.lines().forEach(line -> line.text().codePoints().forEach(characters::add));
    }
    characters.forEach(subsetter::add);
    subsetter.setPrefix("PLUMBL");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    subsetter.writeToStream(bytes);
    return bytes.toByteArray();
  }
}
