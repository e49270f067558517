package org.plumbline.reading.page;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** Keeps what may be ruling lines of the paths drawn on a page, in points; turns y downwards. */
public final class PathCollector {

  /** A filled shape up to this thickness is a line, not an area. */
  private static final float THIN = 4f;

  /** A line may lean by this much over its whole length. */
  private static final float LEAN = 1f;

  /** No paper reaches so far; also keeps out what is no number. */
  private static final double FARTHEST = 1e6;

  private final List<Ruling> rulings = new ArrayList<>();
  private final List<Point2D> pending = new ArrayList<>();
  private final List<Shape> shapes = new ArrayList<>();

  /** One piece of a path; {@code curved} if it is more than straight lines. */
  private record Shape(List<Point2D> points, boolean curved) {}

  private boolean curved;

  public void moveTo(Point2D to) {
    endShape();
    pending.add(to);
  }

  public void lineTo(Point2D to) {
    pending.add(to);
  }

  public void curveTo(Point2D to) {
    curved = true;
    endShape();
    curved = true;
    pending.add(to);
  }

  public void close() {
    if (!pending.isEmpty()) {
      pending.add(pending.getFirst());
    }
  }

  public void rectangle(Point2D first, Point2D second, Point2D third, Point2D fourth) {
    moveTo(first);
    lineTo(second);
    lineTo(third);
    lineTo(fourth);
    close();
    endShape();
  }

  public void stroke() {
    endShape();
    for (Shape shape : shapes) {
      for (int i = 1; i < shape.points.size(); i++) {
        addSegment(shape.points.get(i - 1), shape.points.get(i));
      }
    }
    shapes.clear();
  }

  public void fill() {
    endShape();
    shapes.stream().filter(shape -> !shape.curved).forEach(shape -> addThin(shape.points));
    shapes.clear();
  }

  public void discard() {
    endShape();
    shapes.clear();
  }

  private void endShape() {
    if (pending.size() > 1) {
      shapes.add(new Shape(List.copyOf(pending), curved));
    }
    pending.clear();
    curved = false;
  }

  private void addSegment(Point2D start, Point2D end) {
    float width = (float) Math.abs(end.getX() - start.getX());
    float height = (float) Math.abs(end.getY() - start.getY());
    if (height <= LEAN && width > height) {
      addHorizontal((start.getY() + end.getY()) / 2, start.getX(), end.getX());
    } else if (width <= LEAN && height > width) {
      addVertical((start.getX() + end.getX()) / 2, start.getY(), end.getY());
    }
  }

  /** Takes a thin filled shape, or a picture stretched to one, for a line; a dot for both kinds. */
  public void addThin(List<Point2D> corners) {
    double left = corners.stream().mapToDouble(Point2D::getX).min().orElseThrow();
    double right = corners.stream().mapToDouble(Point2D::getX).max().orElseThrow();
    double low = corners.stream().mapToDouble(Point2D::getY).min().orElseThrow();
    double high = corners.stream().mapToDouble(Point2D::getY).max().orElseThrow();
    boolean flat = high - low <= THIN;
    boolean narrow = right - left <= THIN;
    if (flat && right - left >= high - low) {
      addHorizontal((low + high) / 2, left, right);
    }
    if (narrow && high - low >= right - left) {
      addVertical((left + right) / 2, low, high);
    }
  }

  private void addHorizontal(double y, double start, double end) {
    add(true, -y, Math.min(start, end), Math.max(start, end));
  }

  private void addVertical(double x, double start, double end) {
    add(false, x, -Math.max(start, end), -Math.min(start, end));
  }

  private void add(boolean horizontal, double at, double from, double to) {
    if (isOnPaper(at) && isOnPaper(from) && isOnPaper(to)) {
      rulings.add(new Ruling(horizontal, (float) at, (float) from, (float) to));
    }
  }

  private static boolean isOnPaper(double place) {
    return Math.abs(place) < FARTHEST;
  }

  public List<Ruling> rulings() {
    return rulings;
  }
}
