package org.plumbline.forms.docx;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.plumbline.forms.archive.XmlText;

/** Writes the elements of one part. Text is made fit for XML, whatever it holds. */
final class XmlPart {

  static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final int BUFFER = 1 << 16;

  private final XMLStreamWriter xml;
  private final OutputStream out;

  private XmlPart(XMLStreamWriter xml, OutputStream out) {
    this.xml = xml;
    this.out = out;
  }

  /** Begins a part whose outermost element is {@code root}; {@link #end} ends both. */
  static XmlPart begin(OutputStream out, String root) throws XMLStreamException {
    XMLStreamWriter xml = writer(out);
    xml.writeStartDocument("1.0");
    xml.writeStartElement("w", root, WORD);
    xml.writeNamespace("w", WORD);
    xml.writeNamespace("r", RELATIONS);
    return new XmlPart(xml, out);
  }

  /** Elements that {@link #include} puts into a part later; {@link #endFragment} ends them. */
  static XmlPart fragment(OutputStream out) throws XMLStreamException {
    return new XmlPart(writer(out), out);
  }

  private static XMLStreamWriter writer(OutputStream out) throws XMLStreamException {
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
    return XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
  }

  void endFragment() throws XMLStreamException {
    xml.flush();
  }

  /** Puts in elements as they were written elsewhere. */
  void include(InputStream fragment) throws XMLStreamException, IOException {
    xml.writeCharacters(""); // ends the tag that is open
    xml.flush();
    fragment.transferTo(out);
  }

  /** Ends the part; the stream below stays open. */
  void end() throws XMLStreamException {
    xml.writeEndElement();
    xml.writeEndDocument();
    xml.flush();
  }

  XmlPart open(String name, String... attributes) throws XMLStreamException {
    xml.writeStartElement("w", name, WORD);
    attributes(attributes);
    return this;
  }

  XmlPart close() throws XMLStreamException {
    xml.writeEndElement();
    return this;
  }

  /** An element without content; attributes are pairs of name and value. */
  XmlPart empty(String name, String... attributes) throws XMLStreamException {
    xml.writeEmptyElement("w", name, WORD);
    attributes(attributes);
    return this;
  }

  /** A reference to another part. */
  XmlPart reference(String name, String type, String id) throws XMLStreamException {
    empty(name, "type", type);
    xml.writeAttribute("r", RELATIONS, "id", id);
    return this;
  }

  XmlPart text(String text) throws XMLStreamException {
    xml.writeStartElement("w", "t", WORD);
    xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
    xml.writeCharacters(XmlText.fit(text));
    xml.writeEndElement();
    return this;
  }

  /** Attributes of the element that was opened last, as pairs of name and value. */
  void attributes(String... pairs) throws XMLStreamException {
    for (int i = 0; i < pairs.length; i += 2) {
      xml.writeAttribute("w", WORD, pairs[i], pairs[i + 1]);
    }
  }
}
