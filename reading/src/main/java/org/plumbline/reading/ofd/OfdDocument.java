package org.plumbline.reading.ofd;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.format.XmlCursor;
import org.plumbline.reading.page.Sides;

/**
 * OFD文档. What the root of one document lists.
 *
 * @param pages the parts of the pages, in their order
 * @param templates the parts of the templates by their numbers
 * @param resources the parts that define composite objects
 * @param paper of pages that do not say their own
 * @param annotated whether annotations belong to it
 */
record OfdDocument(
    List<String> pages,
    Map<String, String> templates,
    List<String> resources,
    Sides paper,
    boolean annotated) {

  static OfdDocument read(OfdPackage parts, String root) throws UnreadableDocumentException {
    List<String> pages = new ArrayList<>();
    Map<String, String> templates = new HashMap<>();
    List<String> resources = new ArrayList<>();
    Sides paper = Placement.A4;
    boolean annotated = false;
    try (XmlCursor xml = parts.open(root)) {
      int inside = xml.depth();
      while (xml.nextInside(inside)) {
        switch (xml.name()) {
          case "PhysicalBox" -> paper = Placement.paper(parts.text(xml), paper);
          case "TemplatePage" ->
              templates.put(
                  xml.attribute("ID", ""), parts.resolve(root, xml.attribute("BaseLoc", "")));
          case "Page" -> pages.add(parts.resolve(root, xml.attribute("BaseLoc", "")));
          case "PublicRes", "DocumentRes" -> resources.add(parts.resolve(root, parts.text(xml)));
          case "Annotations" -> annotated = true;
          case "Outlines", "Actions", "Bookmarks", "Permissions", "VPreferences" -> xml.skip();
          default -> {}
        }
      }
    }
    return new OfdDocument(pages, templates, resources, paper, annotated);
  }
}
