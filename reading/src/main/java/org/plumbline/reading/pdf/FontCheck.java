package org.plumbline.reading.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * 字体核对. Looks at the tables by which fonts tell their characters. The library writes down every
 * code of a range, so that a table of one line may fill the memory; one that is wider than any real
 * one is taken away before the font is made.
 */
final class FontCheck {

  /** Twice as many codes as a font can have glyphs. */
  private static final long MOST_CODES = 0x20000;

  private static final String BEGIN = "beginbfrange";
  private static final Pattern TOKEN =
      Pattern.compile("%[^\\r\\n]*|<([0-9A-Fa-f\\s]*)>|\\[|]|(endbfrange)");

  private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Checks what an instruction is about to use, once in a document; tells how many were bad. */
  int before(Operator instruction, PDResources resources) throws IOException {
    return switch (instruction.getName()) {
      case OperatorName.SET_FONT_AND_SIZE -> check(resources, COSName.FONT);
      case OperatorName.SET_GRAPHICS_STATE_PARAMS -> check(resources, COSName.EXT_G_STATE);
      default -> 0;
    };
  }

  private int check(PDResources resources, COSName kind) throws IOException {
    COSDictionary all = resources.getCOSObject().getCOSDictionary(kind);
    int bad = 0;
    if (all != null && seen.add(all)) {
      for (COSName name : all.keySet()) {
        COSDictionary one = all.getCOSDictionary(name);
        boolean state = kind.equals(COSName.EXT_G_STATE);
        COSArray setting = one != null && state ? one.getCOSArray(COSName.FONT) : null;
        COSBase font = setting == null ? (state ? null : one) : setting.getObject(0);
        bad += font instanceof COSDictionary found && removeTooWide(found) ? 1 : 0;
      }
    }
    return bad;
  }

  private boolean removeTooWide(COSDictionary font) throws IOException {
    boolean removed = false;
    if (!seen.add(font)) {
      return removed;
    }
    for (COSName entry : new COSName[] {COSName.TO_UNICODE, COSName.ENCODING}) {
      if (font.getDictionaryObject(entry) instanceof COSStream table && isTooWide(table)) {
        font.removeItem(entry);
        removed = true;
      }
    }
    return removed;
  }

  private static boolean isTooWide(COSStream table) throws IOException {
    try (InputStream content = table.createInputStream()) {
      String text = new String(content.readAllBytes(), StandardCharsets.ISO_8859_1);
      long codes = 0;
      for (int at = text.indexOf(BEGIN); at >= 0; at = text.indexOf(BEGIN, at + 1)) {
        codes += width(text, at + BEGIN.length(), MOST_CODES - codes);
        if (codes > MOST_CODES) {
          return true;
        }
      }
      return false;
    }
  }

  /** How many codes the ranges of one section name: first, last, and what they stand for. */
  private static long width(String text, int from, long enough) {
    Matcher token = TOKEN.matcher(text).region(from, text.length());
    long codes = 0;
    long first = -1;
    long last = -1;
    boolean inArray = false;
    while (token.find() && token.group(2) == null && codes <= enough) {
      String mark = token.group();
      inArray = mark.equals("[") || (inArray && !mark.equals("]"));
      boolean ends = mark.equals("]");
      if (mark.startsWith("%") || inArray) {
        continue;
      }
      if (ends || last >= 0) {
        first = -1;
        last = -1;
      } else if (first < 0) {
        first = code(token.group(1));
      } else {
        last = code(token.group(1));
        codes += Math.max(0, last - first + 1);
      }
    }
    return codes;
  }

  private static long code(String hex) {
    String digits = hex.replaceAll("\\s+", "");
    String low = digits.substring(Math.max(0, digits.length() - 8));
    return low.isEmpty() ? 0 : Long.parseLong(low, 16);
  }
}
