package org.plumbline.reading.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.format.XmlCursor;

/** 编号样式. The lists that paragraph styles put their paragraphs into, such as numbered headings. */
final class ListStyles {

  private static final ListPlace NO_LIST = new ListPlace(-1, -1);

  private final Map<String, ListPlace> places = new HashMap<>();
  private final Map<String, String> basedOn = new HashMap<>();
  private final Map<String, ListPlace> resolved = new HashMap<>();
  private String usual = "";

  /**
   * A list and a level of it.
   *
   * @param list 0 where a style leaves the list of the style it is based on; -1 where it says none
   * @param level -1 where it says none
   */
  record ListPlace(int list, int level) {

    /** What is said here, and where nothing is, what {@code other} says. */
    ListPlace orElse(ListPlace other) {
      return new ListPlace(list < 0 ? other.list : list, level < 0 ? other.level : level);
    }
  }

  /** A document without styles. */
  ListStyles() {}

  /** Reads the part {@code styles.xml}, on whose root {@code xml} stands. */
  static ListStyles read(XmlCursor xml) throws UnreadableDocumentException {
    ListStyles styles = new ListStyles();
    int inside = xml.depth();
    while (xml.nextInside(inside)) {
      switch (xml.name()) {
        case "style" -> styles.readStyle(xml);
        case "docDefaults", "latentStyles" -> xml.skip();
        default -> {}
      }
    }
    return styles;
  }

  /** Where {@code style} puts a paragraph, or the usual style where {@code style} is empty. */
  ListPlace placeOf(String style) {
    return resolved.computeIfAbsent(style.isEmpty() ? usual : style, this::resolve);
  }

  private ListPlace resolve(String style) {
    ListPlace place = NO_LIST;
    Set<String> seen = new HashSet<>();
    String at = style;
    while (!at.isEmpty() && seen.add(at)) {
      place = place.orElse(places.getOrDefault(at, NO_LIST));
      at = basedOn.getOrDefault(at, "");
    }
    return place;
  }

  private void readStyle(XmlCursor xml) throws UnreadableDocumentException {
    String style = xml.attribute("styleId", "");
    boolean ofParagraphs = xml.attribute("type", "paragraph").equals("paragraph");
    String byDefault = xml.attribute("default", "0");
    if (ofParagraphs && (byDefault.equals("1") || byDefault.equals("true"))) {
      usual = style;
    }
    ListPlace place = NO_LIST;
    int inside = xml.depth();
    while (xml.nextInside(inside)) {
      switch (xml.name()) {
        case "basedOn" -> basedOn.put(style, xml.attribute("val", ""));
        case "numId" -> place = new ListPlace(xml.number(0), place.level());
        case "ilvl" -> place = new ListPlace(place.list(), xml.number(0));
        case "rPr", "tblPr", "tblStylePr", "pPrChange" -> xml.skip();
        default -> {}
      }
    }
    if (ofParagraphs) {
      places.put(style, place);
    }
  }
}
