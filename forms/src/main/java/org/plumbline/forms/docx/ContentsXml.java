package org.plumbline.forms.docx;

import java.util.List;
import java.util.function.IntFunction;
import javax.xml.stream.XMLStreamException;
import org.plumbline.forms.sheet.Paragraph;
import org.plumbline.forms.sheet.TextStyle;

/**
 * 目录. Each line leads to its form. Pages are not named: only the program that prints knows them.
 */
final class ContentsXml {

  private final StoryXml story;

  ContentsXml(XmlPart xml) {
    this.story = new StoryXml(xml);
  }

  void write(List<String> names, IntFunction<String> bookmark) throws XMLStreamException {
    if (names.isEmpty()) {
      return;
    }
    story.write(Paragraph.of(TextStyle.TITLE, "目　录"));
    for (int i = 1; i <= names.size(); i++) {
      story.writeContentsLine(i + ". " + names.get(i - 1), bookmark.apply(i));
    }
    story.writePageBreak();
  }
}
