package org.plumbline.reading.format;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.plumbline.reading.UnreadableDocumentException;

/**
 * XML 游标. Moves through one part of a Word document, element by element.
 *
 * <p>Elements that a caller does not name are wrappers to it: their children come up as its own, so
 * that text inside content controls, hyperlinks, insertions and whatever Word adds next year is
 * found without being foreseen. Of the branches of {@code mc:AlternateContent} only the first comes
 * up, since the others say the same again.
 */
public final class XmlCursor implements AutoCloseable {

  private static final String FOREIGN = "";

  private final String part;
  private final XMLStreamReader xml;
  private final Runnable release;
  private final int nesting;
  private final Branches branches = new Branches();
  private final String word;
  private String name;
  private int depth;

  private XmlCursor(String part, XMLStreamReader xml, Runnable release, int nesting)
      throws UnreadableDocumentException {
    this.part = part;
    this.xml = xml;
    this.release = release;
    this.nesting = nesting;
    this.word = findRoot();
    this.name = xml.getLocalName();
    this.depth = 1;
  }

  /** Stands on the root element of {@code stream}. */
  public static XmlCursor open(
      XMLInputFactory factory, String part, EntryStream stream, int nesting)
      throws UnreadableDocumentException {
    try {
      return new XmlCursor(part, factory.createXMLStreamReader(stream), stream::close, nesting);
    } catch (XMLStreamException | RuntimeException problem) {
      throw Unreadable.stopped(part, problem);
    }
  }

  /** Stands on the root element of a text that is in memory as a whole. */
  public static XmlCursor ofText(String part, String text, int nesting)
      throws UnreadableDocumentException {
    try {
      XMLStreamReader xml = OfficePackage.factory().createXMLStreamReader(new StringReader(text));
      return new XmlCursor(part, xml, () -> {}, nesting);
    } catch (XMLStreamException | RuntimeException problem) {
      throw Unreadable.stopped(part, problem);
    }
  }

  /** The namespace of the root element; empty where it has none. */
  public String namespace() {
    return word;
  }

  public String part() {
    return part;
  }

  /** Whether the root is of WordprocessingML, transitional or strict. */
  public boolean isWord() {
    return WordNamespaces.isWord(word);
  }

  /** How many elements are open, the one stood on included. */
  public int depth() {
    return depth;
  }

  /** The local name of the element stood on; empty for what no Word reader needs to know. */
  public String name() {
    return name;
  }

  /**
   * Moves to the next element inside the element at depth {@code parent}; false at its end.
   *
   * <p>To pass over the content of the element stood on, call {@link #skip} first.
   */
  public boolean nextInside(int parent) throws UnreadableDocumentException {
    while (true) {
      switch (next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (enter()) {
            return true;
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          if (depth < parent) {
            return false;
          }
        }
        case XMLStreamConstants.END_DOCUMENT -> {
          return false;
        }
        default -> {}
      }
    }
  }

  /** Passes over the content of the element stood on. */
  public void skip() throws UnreadableDocumentException {
    int outside = depth - 1;
    while (depth > outside) {
      switch (next()) {
        case XMLStreamConstants.START_ELEMENT -> checkNesting(++depth);
        case XMLStreamConstants.END_ELEMENT -> depth--;
        default -> {}
      }
    }
  }

  /** Appends the characters inside the element stood on, and leaves it. */
  public void appendText(TextCollector text) throws UnreadableDocumentException {
    int outside = depth - 1;
    while (depth > outside) {
      switch (next()) {
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            append(text);
        case XMLStreamConstants.START_ELEMENT -> checkNesting(++depth);
        case XMLStreamConstants.END_ELEMENT -> depth--;
        default -> {}
      }
    }
  }

  /** The value of an attribute, by local name; {@code fallback} where there is none. */
  public String attribute(String attribute, String fallback) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (attribute.equals(xml.getAttributeLocalName(i))) {
        return xml.getAttributeValue(i);
      }
    }
    return fallback;
  }

  /** The attribute {@code val} as a whole number, at least 0; {@code fallback} where it is none. */
  public int number(int fallback) {
    return number("val", fallback);
  }

  public int number(String attribute, int fallback) {
    String value = attribute(attribute, "");
    try {
      return value.isEmpty() ? fallback : Math.max(0, Integer.parseInt(value.strip()));
    } catch (NumberFormatException _) {
      return fallback;
    }
  }

  /** Whether a switch such as {@code w:vanish} is on: by being there, unless it says otherwise. */
  public boolean switchedOn() {
    return switch (attribute("val", "true")) {
      case "false", "0", "off" -> false;
      default -> true;
    };
  }

  /** Reads what follows the root, so that damage behind it does not pass unseen. */
  public void finish() throws UnreadableDocumentException {
    while (next() != XMLStreamConstants.END_DOCUMENT) {
      // comments and white space
    }
  }

  @Override
  public void close() {
    release.run();
    try {
      xml.close();
    } catch (XMLStreamException _) {
      // only memory was held
    }
  }

  private String findRoot() throws UnreadableDocumentException {
    while (next() != XMLStreamConstants.START_ELEMENT) {
      if (xml.getEventType() == XMLStreamConstants.END_DOCUMENT) {
        throw Unreadable.notWord(part);
      }
    }
    String namespace = xml.getNamespaceURI();
    return namespace == null ? FOREIGN : namespace;
  }

  /** Counts an element in; false for a branch that says again what an earlier one said. */
  private boolean enter() throws UnreadableDocumentException {
    checkNesting(++depth);
    String namespace = xml.getNamespaceURI();
    if (word.equals(namespace)) {
      name = xml.getLocalName();
      return true;
    }
    boolean compatibility = Branches.NAMESPACE.equals(namespace);
    if (compatibility && !branches.reads(xml.getLocalName(), depth)) {
      skip();
      return false;
    }
    name = WordNamespaces.holdsText(namespace) ? xml.getLocalName() : FOREIGN;
    return true;
  }

  private void checkNesting(int reached) throws UnreadableDocumentException {
    if (reached > nesting) {
      throw Unreadable.nestedTooDeep(part, nesting);
    }
  }

  private int next() throws UnreadableDocumentException {
    try {
      int event = xml.next();
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw Unreadable.doctypeRefused(part);
      }
      return event;
    } catch (XMLStreamException | RuntimeException problem) {
      throw Unreadable.stopped(part, problem);
    }
  }

  private void append(TextCollector text) throws UnreadableDocumentException {
    try {
      text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    } catch (RuntimeException problem) {
      throw Unreadable.stopped(part, problem);
    }
  }
}
