package org.plumbline.reading.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** 文本列. Columns that lines of text share without ruling lines: where gaps stand below gaps. */
record TextColumns(List<Column> columns) {

  /** 一列. From the leftmost to the rightmost text that stands in it. */
  record Column(float left, float right) {

    private boolean overlaps(Segment segment) {
      return segment.left() < right && segment.right() > left;
    }
  }

  /** The columns that remain when all these segments are printed over each other. */
  static TextColumns of(List<Segment> segments) {
    List<Segment> sorted = new ArrayList<>(segments);
    sorted.sort(Comparator.comparing(Segment::left));
    List<Column> columns = new ArrayList<>();
    for (Segment segment : sorted) {
      if (!columns.isEmpty() && columns.getLast().overlaps(segment)) {
        Column last = columns.removeLast();
        columns.add(new Column(last.left, Math.max(last.right, segment.right())));
      } else {
        columns.add(new Column(segment.left(), segment.right()));
      }
    }
    return new TextColumns(columns);
  }

  int count() {
    return columns.size();
  }

  /** The only column, from 0, that a segment stands in; -1 if it reaches over several or none. */
  int find(Segment segment) {
    int found = -1;
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).overlaps(segment)) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  /** Whether each segment of a line has a column of its own. */
  boolean fit(List<Segment> line) {
    List<Integer> places = line.stream().map(this::find).toList();
    return !places.contains(-1) && places.stream().distinct().count() == line.size();
  }

  /** Where the columns begin, and where the last one ends. */
  ColumnEdges edges() {
    List<Float> edges = new ArrayList<>(columns.stream().map(Column::left).toList());
    edges.add(columns.getLast().right());
    return new ColumnEdges(edges);
  }
}
