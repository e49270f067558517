package org.plumbline.reading.ofd;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.format.XmlCursor;

/** 文字对象. One object of text as it is written in the file, its numbers not read yet. */
record TextObject(Placement placement, Style style, List<Code> codes) {

  /**
   * How the characters stand.
   *
   * @param stretch of the characters sideways
   * @param characterDirection by how many degrees each character is turned clockwise
   * @param readingDirection the way the text runs, in degrees clockwise
   */
  record Style(String size, String stretch, String characterDirection, String readingDirection) {

    private static Style of(XmlCursor object) {
      return new Style(
          object.attribute("Size", ""),
          object.attribute("HScale", ""),
          object.attribute("CharDirection", ""),
          object.attribute("ReadDirection", ""));
    }
  }

  /** A run of characters and how far each stands from the one before. */
  record Code(String x, String y, String deltaX, String deltaY, String text) {}

  /** Reads the object that {@code xml} stands on, and leaves it. */
  static TextObject read(XmlCursor xml, OfdPackage parts) throws UnreadableDocumentException {
    Placement placement = Placement.of(xml);
    Style style = Style.of(xml);
    List<Code> codes = new ArrayList<>();
    int inside = xml.depth();
    while (xml.nextInside(inside)) {
      if (xml.name().equals("TextCode")) {
        String x = xml.attribute("X", "");
        String y = xml.attribute("Y", "");
        String deltaX = xml.attribute("DeltaX", "");
        String deltaY = xml.attribute("DeltaY", "");
        codes.add(new Code(x, y, deltaX, deltaY, onOneLine(parts.data(xml))));
      } else {
        xml.skip();
      }
    }
    return new TextObject(placement, style, codes);
  }

  /** Line breaks are of the XML; text has none. */
  private static String onOneLine(String text) {
    boolean broken = text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
    return broken ? text.strip().replaceAll("[\\r\\n]+", " ") : text;
  }
}
