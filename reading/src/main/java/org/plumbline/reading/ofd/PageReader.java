package org.plumbline.reading.ofd;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.format.XmlCursor;
import org.plumbline.reading.page.PageContent;
import org.plumbline.reading.page.Sides;
import org.plumbline.reading.page.StepBudget;

/** Reads one page: its templates and its own content. */
final class PageReader {

  /** Composite objects deeper inside one another than this are taken to contain themselves. */
  private static final int DEEPEST = 8;

  private final OfdPackage parts;
  private final OfdDocument document;
  private final LeftOut leftOut;
  private final PageObjects objects;
  private final List<String> templates = new ArrayList<>();
  private Sides paper;

  PageReader(OfdPackage parts, OfdDocument document, StepBudget budget, LeftOut leftOut) {
    this.parts = parts;
    this.document = document;
    this.leftOut = leftOut;
    this.objects = new PageObjects(budget);
    this.paper = document.paper();
  }

  PageContent read(String page, int number) throws UnreadableDocumentException {
    readPart(page);
    Sides own = paper;
    for (String template : List.copyOf(templates)) {
      if (document.templates().containsKey(template)) {
        readPart(document.templates().getOrDefault(template, ""));
      }
    }
    return objects.page(number, own);
  }

  private void readPart(String part) throws UnreadableDocumentException {
    try (XmlCursor xml = parts.open(part)) {
      int inside = xml.depth();
      while (xml.nextInside(inside)) {
        switch (xml.name()) {
          case "PhysicalBox" -> paper = Placement.paper(parts.text(xml), paper);
          case "Template" -> templates.add(xml.attribute("TemplateID", ""));
          case "Actions" -> xml.skip();
          default -> readObject(xml, Placement.paperPoints(), 0);
        }
      }
    }
  }

  private void readObject(XmlCursor xml, AffineTransform outer, int depth)
      throws UnreadableDocumentException {
    boolean shown = !PathObject.isOff(xml.attribute("Visible", "true"));
    switch (xml.name()) {
      case "TextObject" -> {
        TextObject text = TextObject.read(xml, parts);
        if (shown) {
          objects.text(text, outer);
        } else {
          leftOut.addHidden();
        }
      }
      case "PathObject" -> {
        PathObject path = PathObject.read(xml, parts);
        if (shown) {
          objects.path(path, outer);
        }
      }
      case "ImageObject" -> {
        objects.picture(Placement.of(xml), outer);
        xml.skip();
      }
      case "CompositeObject" -> {
        String unit = xml.attribute("ResourceID", "");
        Placement placement = Placement.of(xml);
        xml.skip();
        if (shown && !readComposite(unit, placement, outer, depth + 1)) {
          leftOut.addComposite();
        }
      }
      default -> {
        // a layer or a block: what it holds comes up as its own
      }
    }
  }

  /** Reads what a composite object consists of; false if no resource of the document says so. */
  private boolean readComposite(String unit, Placement placement, AffineTransform outer, int depth)
      throws UnreadableDocumentException {
    if (depth > DEEPEST) {
      return false;
    }
    AffineTransform inner;
    try {
      inner = placement.within(outer);
    } catch (NumberFormatException _) {
      return false;
    }
    for (String resource : document.resources()) {
      if (parts.contains(resource) && readUnit(resource, unit, inner, depth)) {
        return true;
      }
    }
    return false;
  }

  private boolean readUnit(String resource, String unit, AffineTransform inner, int depth)
      throws UnreadableDocumentException {
    try (XmlCursor xml = parts.open(resource)) {
      int inside = xml.depth();
      while (xml.nextInside(inside)) {
        if (!xml.name().equals("CompositeGraphicUnit")) {
          continue;
        }
        if (!xml.attribute("ID", "").equals(unit)) {
          xml.skip();
          continue;
        }
        int insideUnit = xml.depth();
        while (xml.nextInside(insideUnit)) {
          readObject(xml, inner, depth);
        }
        return true;
      }
    }
    return false;
  }
}
