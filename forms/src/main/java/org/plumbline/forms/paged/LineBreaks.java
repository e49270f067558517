package org.plumbline.forms.paged;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.forms.sheet.Paragraph;

/** 断行. Breaks paragraphs into lines: between any two Chinese characters, not within a number. */
final class LineBreaks {

  /** What stays together: a number with its sign and unit mark, a word, one other character. */
  private static final Pattern PIECE =
      Pattern.compile("[≥≤＞＜><=＝±]?[\\p{Alnum}.,/_&&\\p{ASCII}]+[%％]?|[\\s\\S]");

  private static final String NOT_FIRST = "，。、；：！？）】》」』”’％%…)]};:,.!?";

  private static final int MISSING = '□';

  private final Typeface font;

  LineBreaks(Typeface font) {
    this.font = font;
  }

  List<TextLine> lines(Paragraph paragraph, double room) {
    double size = TextLine.size(paragraph.style());
    List<TextLine> lines = new ArrayList<>();
    for (String text : paragraph.text().split("\\R", -1)) {
      boolean goesOn = false;
      for (String line : broken(printable(text.replace('\t', ' ')), room / size)) {
        lines.add(new TextLine(line, paragraph.style(), paragraph.effectiveAlign(), goesOn));
        goesOn = true;
      }
    }
    return lines;
  }

  /** The text with a box for each character that the font has not. */
  private String printable(String text) {
    if (text.codePoints().allMatch(font::has)) {
      return text;
    }
    StringBuilder printable = new StringBuilder(text.length());
    text.codePoints().forEach(c -> printable.appendCodePoint(font.has(c) ? c : MISSING));
    return printable.toString();
  }

  private List<String> broken(String text, double room) {
    List<String> lines = new ArrayList<>();
    List<String> line = new ArrayList<>();
    double width = 0;
    for (String piece : pieces(text, room)) {
      double more = font.width(piece);
      if (width + more > room && !line.isEmpty()) {
        List<String> carried = carried(line, piece);
        lines.add(String.join("", line));
        line = carried;
        width = carried.stream().mapToDouble(font::width).sum();
      }
      line.add(piece);
      width += more;
    }
    lines.add(String.join("", line));
    return lines;
  }

  /** A mark that may not begin a line takes the piece before it along. */
  private static List<String> carried(List<String> line, String next) {
    List<String> carried = new ArrayList<>();
    boolean stuck = NOT_FIRST.contains(next);
    while (stuck && line.size() > 1) {
      String last = line.removeLast();
      carried.addFirst(last);
      stuck = NOT_FIRST.contains(last);
    }
    return carried;
  }

  private List<String> pieces(String text, double room) {
    List<String> pieces = new ArrayList<>();
    Matcher matcher = PIECE.matcher(text);
    while (matcher.find()) {
      String piece = matcher.group();
      if (font.width(piece) <= room) {
        pieces.add(piece);
      } else {
        piece.codePoints().forEach(c -> pieces.add(Character.toString(c)));
      }
    }
    return pieces;
  }
}
