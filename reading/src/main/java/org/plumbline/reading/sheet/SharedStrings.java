package org.plumbline.reading.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.format.TextCollector;
import org.plumbline.reading.format.XmlCursor;

/** 共享字符串. The texts that the cells of a workbook refer to by number. */
final class SharedStrings {

  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private final List<String> texts = new ArrayList<>();

  /** Reads the part of shared strings. */
  static SharedStrings read(XmlCursor xml, int characters) throws UnreadableDocumentException {
    SharedStrings strings = new SharedStrings();
    TextCollector text = new TextCollector(xml.part(), characters);
    int inside = xml.depth();
    while (xml.nextInside(inside)) {
      if (xml.name().equals("si")) {
        strings.texts.add(readText(xml, text));
      }
    }
    return strings;
  }

  /** The text with a number as a cell gives it; what is no such number is printed as it is. */
  String get(String number) {
    try {
      return texts.get(Integer.parseInt(number));
    } catch (NumberFormatException | IndexOutOfBoundsException _) {
      return "";
    }
  }

  /** The runs of the rich text stood on, without the readings printed above Japanese. */
  static String readText(XmlCursor xml, TextCollector text) throws UnreadableDocumentException {
    int inside = xml.depth();
    while (xml.nextInside(inside)) {
      switch (xml.name()) {
        case "t" -> xml.appendText(text);
        case "rPh" -> xml.skip();
        default -> {}
      }
    }
    return plain(text.cut(0));
  }

  /** The text without Excel's escapes for control characters; line ends as {@code \n}. */
  static String plain(String stored) {
    String text = stored;
    if (stored.contains("_x")) {
      text =
          ESCAPED
              .matcher(stored)
              .replaceAll(found ->
                  Matcher.quoteReplacement(
                      Character.toString((char) Integer.parseInt(found.group(1), 16))));
    }
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
