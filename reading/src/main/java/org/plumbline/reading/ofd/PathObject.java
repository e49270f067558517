package org.plumbline.reading.ofd;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.format.XmlCursor;

/** 路径对象. One object of lines as it is written in the file. */
record PathObject(Placement placement, boolean stroked, boolean filled, List<String> data) {

  /** Reads the object that {@code xml} stands on, and leaves it. */
  static PathObject read(XmlCursor xml, OfdPackage parts) throws UnreadableDocumentException {
    Placement placement = Placement.of(xml);
    boolean stroked = !isOff(xml.attribute("Stroke", "true"));
    boolean filled = !isOff(xml.attribute("Fill", "false"));
    List<String> data = new ArrayList<>();
    int inside = xml.depth();
    while (xml.nextInside(inside)) {
      if (xml.name().equals("AbbreviatedData")) {
        data.add(parts.data(xml));
      } else {
        xml.skip();
      }
    }
    return new PathObject(placement, stroked, filled, data);
  }

  /** Whether a switch of the standard is off. */
  static boolean isOff(String value) {
    return value.equals("false") || value.equals("0");
  }
}
