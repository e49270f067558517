package org.plumbline.reading.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.format.TextCollector;
import org.plumbline.reading.format.XmlCursor;

/**
 * 段落读取. Reads the printed text of a paragraph: what is hidden, deleted, moved away or the code of a
 * field is not printed. Runs only carry text, so that it makes no difference where Word split them.
 */
final class ParagraphReader {

  private static final int RESULT = -1;

  private final XmlCursor xml;
  private final DocxContext context;
  private final StoryReader story;
  private final TextCollector text;
  private final HeldBack boxes = new HeldBack();

  /**
   * For each open field, where the text of its code began; {@link #RESULT} once that has passed.
   */
  private final Deque<Integer> fields = new ArrayDeque<>();

  private String ruby = "";
  private boolean hidden;
  private boolean markDeleted;
  private boolean unfinished;

  ParagraphReader(XmlCursor xml, DocxContext context, StoryReader story) {
    this.xml = xml;
    this.context = context;
    this.story = story;
    this.text = new TextCollector(xml.part(), context.limits().characters());
  }

  /** Reads the paragraph stood on. */
  void read(StorySink sink) throws UnreadableDocumentException {
    markDeleted = false;
    hidden = false;
    readContent();
    fields.clear();
    unfinished = true;
    if (!markDeleted) {
      finish(sink);
    }
  }

  /** Ends a paragraph; one whose mark was deleted goes on in the next, and ends with that. */
  void finish(StorySink sink) throws UnreadableDocumentException {
    if (unfinished) {
      unfinished = false;
      sink.paragraph(text.cut(0));
      boxes.releaseTo(sink);
    }
  }

  private void readContent() throws UnreadableDocumentException {
    int inside = xml.depth();
    while (xml.nextInside(inside)) {
      switch (xml.name()) {
        case "t" -> readText();
        case "r" -> hidden = false;
        case "rPr" -> readRunProperties();
        case "pPr" -> readProperties();
        case "tab", "ptab" -> print('\t');
        case "br", "cr", "p" -> print('\n');
        case "noBreakHyphen" -> print('-');
        case "sym" -> readSymbol();
        case "fldChar" -> readFieldMark();
        case "txbxContent" -> readBox();
        case "rt" -> readRuby();
        case "rubyBase" -> readRubyBase();
        case "del", "moveFrom", "sdtPr", "sdtEndPr" -> xml.skip();
        default -> {}
      }
    }
  }

  private void readText() throws UnreadableDocumentException {
    if (hidden) {
      xml.skip();
    } else {
      xml.appendText(text);
    }
  }

  private void print(char character) throws UnreadableDocumentException {
    if (!hidden) {
      text.append(character);
    }
  }

  private void readSymbol() throws UnreadableDocumentException {
    if (!hidden) {
      text.append(SymbolFonts.text(xml.attribute("font", ""), xml.attribute("char", "")));
    }
  }

  private void readRunProperties() throws UnreadableDocumentException {
    int inside = xml.depth();
    while (xml.nextInside(inside)) {
      switch (xml.name()) {
        case "vanish" -> hidden = xml.switchedOn();
        case "rPrChange" -> xml.skip();
        default -> {}
      }
    }
  }

  private void readProperties() throws UnreadableDocumentException {
    String style = "";
    int list = -1;
    int level = -1;
    int inside = xml.depth();
    while (xml.nextInside(inside)) {
      switch (xml.name()) {
        case "pStyle" -> style = xml.attribute("val", "");
        case "numId" -> list = xml.number(0);
        case "ilvl" -> level = xml.number(0);
        case "del", "moveFrom" -> markDeleted = true;
        case "pPrChange", "rPrChange", "sectPr", "tabs" -> xml.skip();
        default -> {}
      }
    }
    if (!markDeleted) {
      ListStyles.ListPlace place =
          new ListStyles.ListPlace(list, level).orElse(context.styles().placeOf(style));
      text.append(context.numbering().next(place.list(), Math.max(0, place.level())));
    }
  }

  private void readFieldMark() {
    switch (xml.attribute("fldCharType", "")) {
      case "begin" -> fields.push(text.length());
      case "separate" -> {
        dropFieldCode();
        fields.push(RESULT);
      }
      case "end" -> dropFieldCode();
      default -> {}
    }
  }

  /** The code of a field can hold printed results of inner fields, which it only computes with. */
  private void dropFieldCode() {
    if (!fields.isEmpty()) {
      int begin = fields.pop();
      if (begin != RESULT) {
        text.cut(begin);
      }
    }
  }

  private void readBox() throws UnreadableDocumentException {
    if (hidden) {
      xml.skip();
    } else {
      story.readInner(boxes);
    }
  }

  private void readRuby() throws UnreadableDocumentException {
    int begin = text.length();
    readContent();
    ruby = text.cut(begin);
  }

  /** Prints as Word does in plain text: the characters, then their pronunciation in brackets. */
  private void readRubyBase() throws UnreadableDocumentException {
    readContent();
    if (!ruby.isEmpty()) {
      text.append("(" + ruby + ")");
    }
  }
}
