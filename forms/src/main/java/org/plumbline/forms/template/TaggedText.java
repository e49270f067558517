package org.plumbline.forms.template;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.forms.archive.XmlText;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * 段落文字. The text of a paragraph, which Word keeps in pieces: a tag may be spread over several. What
 * stands for a tag looks as the first piece of it.
 */
final class TaggedText {

  private final List<Element> pieces;

  private TaggedText(List<Element> pieces) {
    this.pieces = pieces;
  }

  static TaggedText of(Element paragraph) {
    return new TaggedText(Word.below(paragraph, "t", "p"));
  }

  String text() {
    return pieces.stream().map(Node::getTextContent).collect(Collectors.joining());
  }

  /** Puts in what stands for each match of {@code tag}. */
  void replace(Pattern tag, Function<MatchResult, String> value) {
    List<MatchResult> matches = new ArrayList<>(tag.matcher(text()).results().toList());
    List<String> values = new ArrayList<>(matches.stream().map(value).toList());
    while (!matches.isEmpty()) { // from the last on, so that places before it stay
      MatchResult match = matches.removeLast();
      replace(match.start(), match.end(), XmlText.fit(values.removeLast()));
    }
    List.copyOf(pieces).forEach(TaggedText::breakLines);
  }

  private void replace(int start, int end, String value) {
    int from = 0;
    String put = value;
    for (Element piece : pieces) {
      String text = piece.getTextContent();
      int to = from + text.length();
      if (to > start && from < end) {
        String before = text.substring(0, Math.max(0, start - from));
        String after = text.substring(Math.min(text.length(), end - from));
        Word.text(piece, before + put + after);
        put = "";
      }
      from = to;
    }
  }

  /** A line feed begins a new line within the run. */
  private static void breakLines(Element piece) {
    String[] lines = piece.getTextContent().split("\\R", -1);
    if (lines.length == 1) {
      return;
    }
    Node next = piece.getNextSibling();
    Word.text(piece, lines[0]);
    for (int i = 1; i < lines.length; i++) {
      Element line = Word.element(piece, "t");
      Word.text(line, lines[i]);
      piece.getParentNode().insertBefore(Word.element(piece, "br"), next);
      piece.getParentNode().insertBefore(line, next);
    }
  }
}
