package org.plumbline.reading.ofd;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.format.OfficePackage;
import org.plumbline.reading.format.ReadingLimits;
import org.plumbline.reading.format.TextCollector;
import org.plumbline.reading.format.Unreadable;
import org.plumbline.reading.format.XmlCursor;

/** OFD包. The parts of an OFD file and how they name each other. */
final class OfdPackage {

  private static final String ENTRY = "OFD.xml";

  /** What GM/T 0099 puts beside the encrypted parts. */
  private static final String ENCRYPTIONS = "Encryptions.xml";

  private final OfficePackage parts;
  private final ReadingLimits limits;

  private OfdPackage(OfficePackage parts, ReadingLimits limits) {
    this.parts = parts;
    this.limits = limits;
  }

  static OfdPackage open(DocumentBytes document, ReadingLimits limits)
      throws UnreadableDocumentException {
    OfficePackage parts = OfficePackage.open(document.bytes(), limits);
    if (parts.contains(ENCRYPTIONS)) {
      throw OfdProblem.encrypted(document.name());
    }
    return new OfdPackage(parts, limits);
  }

  /** The root parts of the documents in the file; nearly always one. */
  List<String> documentRoots() throws UnreadableDocumentException {
    List<String> roots = new ArrayList<>();
    try (XmlCursor xml = parts.open(ENTRY)) {
      int inside = xml.depth();
      while (xml.nextInside(inside)) {
        if (xml.name().equals("DocRoot")) {
          roots.add(resolve(ENTRY, text(xml)));
        }
      }
    }
    if (roots.isEmpty()) {
      throw Unreadable.missingPart("DocRoot (OFD.xml)");
    }
    return roots;
  }

  XmlCursor open(String part) throws UnreadableDocumentException {
    return parts.open(part);
  }

  boolean contains(String part) {
    return parts.contains(part);
  }

  /**
   * The part that {@code from} calls {@code location}: as seen from its own folder, or else, as
   * some programs write, from the root.
   */
  String resolve(String from, String location) {
    String absolute = normal(location);
    if (location.startsWith("/")) {
      return absolute;
    }
    String relative = normal(from.substring(0, from.lastIndexOf('/') + 1) + location);
    return !parts.contains(relative) && parts.contains(absolute) ? absolute : relative;
  }

  private static String normal(String path) {
    Deque<String> steps = new ArrayDeque<>();
    for (String step : path.replace('\\', '/').split("/", -1)) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }

  /** The text of the element stood on, without blanks around it. */
  String text(XmlCursor xml) throws UnreadableDocumentException {
    return collect(xml, limits.characters()).strip();
  }

  /** The characters of the element stood on as they are; only the size of the part bounds them. */
  String data(XmlCursor xml) throws UnreadableDocumentException {
    return collect(xml, Integer.MAX_VALUE);
  }

  private static String collect(XmlCursor xml, int most) throws UnreadableDocumentException {
    TextCollector text = new TextCollector(xml.part(), most);
    xml.appendText(text);
    return text.cut(0);
  }
}
