package org.plumbline.forms.ofd;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.forms.paged.PrintedPage;
import org.plumbline.forms.sheet.Page;
import org.plumbline.forms.sheet.TextStyle;

/**
 * 页面描述. One page: its ruled lines as one path, and all texts of one look as one object. Pages are
 * packed each by itself, so that what is said once instead of line by line halves the file.
 */
final class PageXml {

  private static final int BOLD = 700;
  private static final int NONE = 0;
  private static final double FIFTIETHS = 50;

  private final OfdFonts fonts;
  private final Page page;
  private final StringBuilder xml = new StringBuilder();
  private int lastId;
  private int lastFont;

  /**
   * @param lastId the number that was given last to an object of the document
   */
  PageXml(OfdFonts fonts, Page page, int lastId) {
    this.fonts = fonts;
    this.page = page;
    this.lastId = lastId;
  }

  /** How texts of one object look. */
  private record Look(int font, double size, boolean bold) {}

  int lastId() {
    return lastId;
  }

  String write(PrintedPage printed, SharedTexts.Parted texts) {
    xml.append("<ofd:Page").append(OfdParts.SPACE).append("><ofd:Content><ofd:Layer ID=\"");
    xml.append(++lastId).append("\">");
    rules(printed);
    texts(texts.own());
    texts.shared().forEach(this::shared);
    return xml.append("</ofd:Layer></ofd:Content></ofd:Page>").toString();
  }

  /** A run of texts as a unit that pages show. */
  String write(SharedTexts.Unit unit) {
    xml.append("<ofd:CompositeGraphicUnit ID=\"").append(OfdParts.unit(unit));
    xml.append("\" Width=\"").append(page.width()).append("\" Height=\"").append(page.height());
    xml.append("\"><ofd:Content>");
    texts(unit.lines());
    return xml.append("</ofd:Content></ofd:CompositeGraphicUnit>").toString();
  }

  private void shared(SharedTexts.Placed placed) {
    double lower = placed.baseline() - placed.unit().baseline();
    xml.append("<ofd:CompositeObject ID=\"").append(++lastId).append("\" Boundary=\"0 ");
    xml.append(TextSpot.place(lower)).append(' ').append(page.width()).append(' ');
    xml.append(page.height()).append("\" ResourceID=\"").append(OfdParts.unit(placed.unit()));
    xml.append("\"/>");
  }

  private void texts(List<PrintedPage.Line> lines) {
    Map<Look, List<TextSpot>> texts = new LinkedHashMap<>();
    lines.forEach(line -> text(line, texts));
    texts.forEach(this::object);
  }

  private void rules(PrintedPage printed) {
    if (printed.rules().isEmpty()) {
      return;
    }
    xml.append("<ofd:PathObject ID=\"").append(++lastId).append("\" Boundary=\"");
    xml.append(OfdParts.box(page)).append("\" LineWidth=\"0.18\"><ofd:AbbreviatedData>");
    for (PrintedPage.Rule rule : printed.rules()) {
      xml.append("M ")
          .append(TextSpot.place(rule.fromX()))
          .append(' ')
          .append(TextSpot.place(rule.fromY()));
      xml.append(" L ")
          .append(TextSpot.place(rule.toX()))
          .append(' ')
          .append(TextSpot.place(rule.toY()))
          .append(' ');
    }
    xml.setLength(xml.length() - 1);
    xml.append("</ofd:AbbreviatedData></ofd:PathObject>");
  }

  private void object(Look look, List<TextSpot> texts) {
    xml.append("<ofd:TextObject ID=\"").append(++lastId).append("\" Boundary=\"");
    xml.append(OfdParts.box(page)).append("\" Font=\"").append(look.font());
    xml.append("\" Size=\"").append(TextSpot.length(look.size()));
    if (look.bold()) {
      xml.append("\" Weight=\"").append(BOLD);
    }
    xml.append("\">");
    texts.forEach(spot -> xml.append(spot.xml()));
    xml.append("</ofd:TextObject>");
  }

  private void text(PrintedPage.Line line, Map<Look, List<TextSpot>> texts) {
    double x = line.x();
    int font = line.goesOn() ? lastFont : NONE;
    double lower = line.goesOn() ? line.pitch() : 0;
    double size = even(line.size());
    for (int character : line.text().codePoints().toArray()) {
      int next = fonts.font(character, line.style());
      boolean bold = line.style() == TextStyle.TITLE && next != OfdFonts.OWN;
      List<TextSpot> spots =
          texts.computeIfAbsent(new Look(next, size, bold), _ -> new ArrayList<>());
      if (next != font) {
        spots.add(new TextSpot(x, line.baseline()));
      }
      spots.getLast().add(character, x, lower);
      lower = 0;
      x += fonts.width(character) * size;
      font = next;
    }
    lastFont = font;
  }

  /** A size whose half, which Latin letters are wide, has two decimals as well. */
  private static double even(double size) {
    return Math.round(size * FIFTIETHS) / FIFTIETHS;
  }
}
