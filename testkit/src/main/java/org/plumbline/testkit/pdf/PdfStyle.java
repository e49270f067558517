package org.plumbline.testkit.pdf;

/**
 * How a PDF is drawn. Points throughout.
 *
 * @param quarterTurns how far the content is turned anticlockwise on the paper
 * @param declaredTurn whether the page says so, so that viewers show it upright
 * @param repeatedRows how many heading rows a table repeats after a page break
 * @param dividesRows whether a row may be divided by a page break
 * @param header printed above every page, or nothing
 * @param footer printed below every page, {@code #} standing for its number, or nothing
 */
public record PdfStyle(
    float width,
    float height,
    LineStyle lines,
    int quarterTurns,
    boolean declaredTurn,
    int repeatedRows,
    boolean dividesRows,
    String header,
    String footer) {

  /** A4 upright, stroked lines, nothing else. */
  public static PdfStyle plain() {
    return new PdfStyle(595, 842, LineStyle.STROKED, 0, false, 0, false, "", "");
  }

  public PdfStyle withLines(LineStyle style) {
    return new PdfStyle(
        width,
        height,
        style,
        quarterTurns,
        declaredTurn,
        repeatedRows,
        dividesRows,
        header,
        footer);
  }

  /** Landscape content drawn on a turned page. */
  public PdfStyle withTurn(int turns, boolean declared) {
    return new PdfStyle(
        width, height, lines, turns, declared, repeatedRows, dividesRows, header, footer);
  }

  public PdfStyle withLandscape() {
    return new PdfStyle(
        height,
        width,
        lines,
        quarterTurns,
        declaredTurn,
        repeatedRows,
        dividesRows,
        header,
        footer);
  }

  public PdfStyle withRepeatedRows(int rows) {
    return new PdfStyle(
        width, height, lines, quarterTurns, declaredTurn, rows, dividesRows, header, footer);
  }

  public PdfStyle withDividedRows() {
    return new PdfStyle(
        width, height, lines, quarterTurns, declaredTurn, repeatedRows, true, header, footer);
  }

  public PdfStyle withHeaderAndFooter(String above, String below) {
    return new PdfStyle(
        width, height, lines, quarterTurns, declaredTurn, repeatedRows, dividesRows, above, below);
  }

  float fontSize() {
    return 9;
  }

  float lineHeight() {
    return fontSize() * 1.4f;
  }

  float margin() {
    return 72;
  }

  float bottom() {
    return height - margin();
  }
}
