package org.plumbline.testkit.ofd;

import java.util.Locale;

/** The content of one page, object by object; millimetres, y downwards. */
final class OfdPage {

  static final double WIDTH = 210;
  static final double SIZE = 3.2;

  private static final double THIN = 0.16;

  private final OfdLines lines;
  private final StringBuilder objects = new StringBuilder();
  private int number = 100;

  OfdPage(OfdLines lines) {
    this.lines = lines;
  }

  /** Writes a line of text, its characters placed by their offsets. */
  void text(String line, double x, double baseLine) {
    if (line.isEmpty()) {
      return;
    }
    object(
        "<ofd:TextObject ID=\"%d\" Boundary=\"%s %s %s %s\" Font=\"3\" Size=\"%s\">"
            + "<ofd:TextCode X=\"0\" Y=\"%s\"%s>%s</ofd:TextCode></ofd:TextObject>",
        ++number,
        mm(x),
        mm(baseLine - SIZE),
        mm(width(line)),
        mm(SIZE * 1.3),
        mm(SIZE),
        mm(SIZE),
        offsets(line),
        escaped(line));
  }

  /** The offsets between the characters, equal ones in the short form. */
  private static String offsets(String line) {
    StringBuilder offsets = new StringBuilder();
    int last = line.length() - 1;
    for (int i = 0; i < last; ) {
      double offset = advance(line.charAt(i));
      int end = i + 1;
      while (end < last && advance(line.charAt(end)) == offset) {
        end++;
      }
      offsets.append(end - i > 2 ? " g " + (end - i) : (" " + mm(offset)).repeat(end - i - 1));
      offsets.append(' ').append(mm(offset));
      i = end;
    }
    return offsets.isEmpty() ? "" : " DeltaX=\"" + offsets.toString().strip() + "\"";
  }

  static double advance(char character) {
    return character < '\u2E80' ? SIZE / 2 : SIZE;
  }

  static double width(String line) {
    return line.chars().mapToDouble(character -> advance((char) character)).sum();
  }

  /** Draws the four sides of a cell. */
  void border(double left, double top, double right, double bottom) {
    if (lines == OfdLines.CELL_PATHS) {
      path(
          "Boundary=\"0 0 210 297\"",
          "M %s %s L %s %s L %s %s L %s %s C"
              .formatted(
                  mm(left),
                  mm(top),
                  mm(right),
                  mm(top),
                  mm(right),
                  mm(bottom),
                  mm(left),
                  mm(bottom)));
      return;
    }
    side(left, top, right, top);
    side(left, bottom, right, bottom);
    side(left, top, left, bottom);
    side(right, top, right, bottom);
  }

  private void side(double left, double top, double right, double bottom) {
    double width = right - left;
    double height = bottom - top;
    if (lines == OfdLines.THIN_RECTANGLES) {
      String box = box(left, top, Math.max(width, THIN), Math.max(height, THIN));
      path(
          box + " Stroke=\"false\" Fill=\"true\"",
          "M 0 0 L %1$s 0 L %1$s %2$s L 0 %2$s C"
              .formatted(mm(Math.max(width, THIN)), mm(Math.max(height, THIN))));
    } else {
      path(
          box(left, top, width, height) + " LineWidth=\"0.2\"",
          "M 0 0 L %s %s".formatted(mm(width), mm(height)));
    }
  }

  private static String box(double left, double top, double width, double height) {
    return "Boundary=\"%s %s %s %s\"".formatted(mm(left), mm(top), mm(width), mm(height));
  }

  private void path(String attributes, String data) {
    object(
        "<ofd:PathObject ID=\"%d\" %s><ofd:StrokeColor Value=\"0 0 0\"/>"
            + "<ofd:AbbreviatedData>%s</ofd:AbbreviatedData></ofd:PathObject>",
        ++number, attributes, data);
  }

  /** Any object, written out. */
  void object(String format, Object... arguments) {
    objects.append(format.formatted(arguments)).append('\n');
  }

  String xml(double height) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <ofd:Page xmlns:ofd="http://www.ofdspec.org/2016">
    <ofd:Template TemplateID="2" ZOrder="Background"/>
    <ofd:Area><ofd:PhysicalBox>0 0 %s %s</ofd:PhysicalBox></ofd:Area>
    <ofd:Content><ofd:Layer ID="4" Type="Body">
    %s</ofd:Layer></ofd:Content>
    </ofd:Page>
    """
        .formatted(mm(WIDTH), mm(height), objects);
  }

  private static String mm(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
