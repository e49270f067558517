package org.plumbline.reading.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * 线框. The cells that a net of ruling lines encloses.
 *
 * <p>Where outer lines are missing, as on tables open to the sides or cut by a page break, the ends
 * of the inner lines close it.
 */
final class Lattice {

  /** Lines that stick out further than this past the last crossing line enclose open cells. */
  private static final float OPEN_SIDE = 7f;

  /** A line borders a cell if it covers more than this part of the cell's side. */
  private static final float COVER = 0.5f;

  private final float[] xs;
  private final float[] ys;
  private final boolean[][] lineAbove;
  private final boolean[][] lineLeft;
  private final int[][] cellAt;
  private final List<Box> boxes = new ArrayList<>();

  /** The rows and columns between the edges that one cell covers; the last ones excluded. */
  record Box(int top, int left, int bottom, int right) {}

  Lattice(RulingNet net) {
    this.xs = edges(net.verticals(), net.horizontals());
    this.ys = edges(net.horizontals(), net.verticals());
    this.lineAbove = new boolean[ys.length][xs.length];
    this.lineLeft = new boolean[ys.length][xs.length];
    this.cellAt = new int[ys.length][xs.length];
    net.horizontals().forEach(this::markHorizontal);
    net.verticals().forEach(this::markVertical);
    findBoxes();
  }

  private static float[] edges(List<Ruling> across, List<Ruling> along) {
    NavigableSet<Float> edges = new TreeSet<>();
    across.forEach(line -> edges.add(line.at()));
    float first = (float) along.stream().mapToDouble(Ruling::from).min().orElseThrow();
    float last = (float) along.stream().mapToDouble(Ruling::to).max().orElseThrow();
    if (first < edges.first() - OPEN_SIDE) {
      edges.add(first);
    }
    if (last > edges.last() + OPEN_SIDE) {
      edges.add(last);
    }
    float[] places = new float[edges.size()];
    int index = 0;
    for (float edge : edges) {
      places[index++] = edge;
    }
    return places;
  }

  private void markHorizontal(Ruling line) {
    int row = Arrays.binarySearch(ys, line.at());
    for (int column = 0; column < columns(); column++) {
      float width = xs[column + 1] - xs[column];
      lineAbove[row][column] |= line.cover(xs[column], xs[column + 1]) > COVER * width;
    }
  }

  private void markVertical(Ruling line) {
    int column = Arrays.binarySearch(xs, line.at());
    for (int row = 0; row < rows(); row++) {
      float height = ys[row + 1] - ys[row];
      lineLeft[row][column] |= line.cover(ys[row], ys[row + 1]) > COVER * height;
    }
  }

  private void findBoxes() {
    for (int[] row : cellAt) {
      Arrays.fill(row, -1);
    }
    for (int row = 0; row < rows(); row++) {
      for (int column = 0; column < columns(); column++) {
        if (cellAt[row][column] < 0) {
          claim(row, column);
        }
      }
    }
  }

  /** Grows a cell to the right and then down as far as no line stops it. */
  private void claim(int top, int left) {
    int right = left + 1;
    while (right < columns() && !lineLeft[top][right] && cellAt[top][right] < 0) {
      right++;
    }
    int bottom = top + 1;
    while (bottom < rows() && isOpen(bottom, left, right)) {
      bottom++;
    }
    for (int row = top; row < bottom; row++) {
      Arrays.fill(cellAt[row], left, right, boxes.size());
    }
    boxes.add(new Box(top, left, bottom, right));
  }

  private boolean isOpen(int row, int left, int right) {
    for (int column = left; column < right; column++) {
      boolean divided = column > left && lineLeft[row][column];
      if (lineAbove[row][column] || divided || cellAt[row][column] >= 0) {
        return false;
      }
    }
    return true;
  }

  int rows() {
    return ys.length - 1;
  }

  int columns() {
    return xs.length - 1;
  }

  float[] xs() {
    return xs;
  }

  float[] ys() {
    return ys;
  }

  Sides sides(Box box) {
    return new Sides(xs[box.left()], ys[box.top()], xs[box.right()], ys[box.bottom()]);
  }

  List<Box> boxes() {
    return boxes;
  }

  float left() {
    return xs[0];
  }

  float right() {
    return xs[xs.length - 1];
  }

  float top() {
    return ys[0];
  }

  float bottom() {
    return ys[ys.length - 1];
  }

  boolean hasCells() {
    return rows() > 0 && columns() > 0;
  }

  /** Whether it is only a frame around something. */
  boolean isBox() {
    return boxes.size() == 1;
  }

  boolean overlaps(Lattice other) {
    return other != this
        && other.left() < right()
        && other.right() > left()
        && other.top() < bottom()
        && other.bottom() > top();
  }

  float area() {
    return (right() - left()) * (bottom() - top());
  }

  boolean isRuledAbove() {
    return isRuled(0);
  }

  boolean isRuledBelow() {
    return isRuled(rows());
  }

  private boolean isRuled(int edge) {
    int ruled = 0;
    for (int column = 0; column < columns(); column++) {
      ruled += lineAbove[edge][column] ? 1 : 0;
    }
    return 2 * ruled > columns();
  }

  /** Which of {@link #boxes} holds the place, or -1. */
  int find(float x, float y) {
    int column = interval(xs, x);
    int row = interval(ys, y);
    return column < 0 || row < 0 ? -1 : cellAt[row][column];
  }

  private static int interval(float[] edges, float place) {
    int found = Arrays.binarySearch(edges, place);
    int index = found >= 0 ? found : -found - 2;
    return index < edges.length - 1 ? index : -1;
  }
}
