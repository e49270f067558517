package org.plumbline.forms.template;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The elements of a Word document that templates are made of. */
final class Word {

  static final String SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private static final String XML_SPACE = "http://www.w3.org/XML/1998/namespace";

  private Word() {}

  static boolean is(Node node, String name) {
    return node instanceof Element
        && SPACE.equals(node.getNamespaceURI())
        && name.equals(node.getLocalName());
  }

  static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  static List<Element> children(Element parent, String name) {
    return children(parent).stream().filter(child -> is(child, name)).toList();
  }

  /** All elements of a name below {@code top} that no other element {@code within} encloses. */
  static List<Element> below(Element top, String name, String within) {
    List<Element> found = new ArrayList<>();
    for (Element child : children(top)) {
      if (is(child, name)) {
        found.add(child);
      } else if (!is(child, within)) {
        found.addAll(below(child, name, within));
      }
    }
    return found;
  }

  static Element element(Element beside, String name) {
    String prefix = beside.getPrefix();
    return beside
        .getOwnerDocument()
        .createElementNS(SPACE, prefix == null ? name : prefix + ":" + name);
  }

  static void attribute(Element element, String name, String value) {
    String prefix = element.getPrefix();
    element.setAttributeNS(SPACE, prefix == null ? "w:" + name : prefix + ":" + name, value);
  }

  static void text(Element text, String value) {
    text.setTextContent(value);
    text.setAttributeNS(XML_SPACE, "xml:space", "preserve");
  }

  static Element copy(Element element) {
    return (Element) element.cloneNode(true);
  }
}
