package org.plumbline.reading.docx;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.format.XmlCursor;

/**
 * 自动编号. The numbers that Word prints before the paragraphs of lists, counted along the document.
 */
final class Numbering {

  private static final int LEVELS = 9;

  /** Lists that share a definition share its count. */
  private final Map<Integer, Definition> lists = new HashMap<>();

  /** A document without lists. */
  Numbering() {}

  /** Reads the part {@code numbering.xml}, on whose root {@code xml} stands. */
  static Numbering read(XmlCursor xml) throws UnreadableDocumentException {
    Numbering numbering = new Numbering();
    Map<Integer, Definition> definitions = new HashMap<>();
    int inside = xml.depth();
    while (xml.nextInside(inside)) {
      switch (xml.name()) {
        case "abstractNum" ->
            definitions.put(xml.number("abstractNumId", -1), Definition.read(xml));
        case "num" -> numbering.readList(xml, definitions);
        default -> {}
      }
    }
    return numbering;
  }

  /** The printed number of the next paragraph of a list; empty for bullets and unknown formats. */
  String next(int list, int level) {
    Definition definition = lists.get(list);
    return definition == null || level >= LEVELS ? "" : definition.next(level);
  }

  private void readList(XmlCursor xml, Map<Integer, Definition> definitions)
      throws UnreadableDocumentException {
    int list = xml.number("numId", -1);
    Definition definition = new Definition();
    boolean restarted = false;
    int level = 0;
    int inside = xml.depth();
    while (xml.nextInside(inside)) {
      switch (xml.name()) {
        case "abstractNumId" ->
            definition = definitions.getOrDefault(xml.number(-1), new Definition());
        case "lvlOverride" -> level = xml.number("ilvl", 0);
        case "startOverride" -> {
          definition = restarted ? definition : definition.restarted();
          restarted = true;
          definition.startAt(level, xml.number(1));
        }
        case "lvl" -> xml.skip();
        default -> {}
      }
    }
    lists.put(list, definition);
  }

  /** How a list numbers its levels, and how far it has come. */
  private static final class Definition {
    private final ListLevel[] levels = new ListLevel[LEVELS];
    private final int[] counts = new int[LEVELS];

    private Definition() {
      Arrays.fill(levels, ListLevel.UNNUMBERED);
    }

    private static Definition read(XmlCursor xml) throws UnreadableDocumentException {
      Definition definition = new Definition();
      int inside = xml.depth();
      while (xml.nextInside(inside)) {
        if (xml.name().equals("lvl")) {
          int level = Math.min(LEVELS - 1, xml.number("ilvl", 0));
          definition.levels[level] = ListLevel.read(xml);
        }
      }
      return definition;
    }

    private Definition restarted() {
      Definition copy = new Definition();
      System.arraycopy(levels, 0, copy.levels, 0, LEVELS);
      return copy;
    }

    private void startAt(int level, int start) {
      if (level < LEVELS) {
        levels[level] = levels[level].startingAt(start);
      }
    }

    private String next(int level) {
      counts[level]++;
      Arrays.fill(counts, level + 1, LEVELS, 0);
      int[] numbers = new int[level + 1];
      for (int i = 0; i <= level; i++) {
        numbers[i] = levels[i].start() + Math.max(0, counts[i] - 1);
      }
      return levels[level].print(numbers, levels);
    }
  }
}
