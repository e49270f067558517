package org.plumbline.forms.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Writer;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** XML of a part, to and from its tree. A part with a document type is refused. */
final class WordXml {

  private WordXml() {}

  static Document parsed(byte[] part) throws UnusableTemplateException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      return builder.parse(new ByteArrayInputStream(part));
    } catch (SAXException | IOException _) {
      throw TemplatePackage.notWord();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  static Transformer printer() {
    try {
      Transformer printer = TransformerFactory.newDefaultInstance().newTransformer();
      printer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      return printer;
    } catch (TransformerException e) {
      throw new IllegalStateException(e);
    }
  }

  static void print(Node node, Transformer printer, Writer out) throws IOException {
    try {
      printer.transform(new DOMSource(node), new StreamResult(out));
    } catch (TransformerException e) {
      throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
    }
  }
}
