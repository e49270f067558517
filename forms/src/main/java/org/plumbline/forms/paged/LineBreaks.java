package org.plumbline.forms.paged;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.forms.sheet.Paragraph;

/** 断行. Breaks paragraphs into lines: between any two Chinese characters, not within a number. */
final class LineBreaks {

  private static final double MILLIMETRES_PER_POINT = 25.4 / 72;

  /** What stays together: a number with its sign and unit mark, a word, one other character. */
  private static final Pattern PIECE =
      Pattern.compile("[≥≤＞＜><=＝±]?[\\p{Alnum}.,/_&&\\p{ASCII}]+[%％]?|[\\s\\S]");

  private static final String NOT_FIRST = "，。、；：！？）】》」』”’％%…)]};:,.!?";

  private final PageFont font;

  LineBreaks(PageFont font) {
    this.font = font;
  }

  List<TextLine> lines(Paragraph paragraph, double room) {
    double size = paragraph.style().points() * MILLIMETRES_PER_POINT;
    List<TextLine> lines = new ArrayList<>();
    for (String text : paragraph.text().split("\\R", -1)) {
      for (String line : broken(font.printable(text.replace('\t', ' ')), room / size)) {
        lines.add(new TextLine(line, size, paragraph.effectiveAlign()));
      }
    }
    return lines;
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
