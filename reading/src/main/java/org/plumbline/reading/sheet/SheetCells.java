package org.plumbline.reading.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * 工作表单元格. The texts of a sheet and their places, as they come in. Places are plain numbers side by
 * side: merged ranges are known only behind the cells, and it is quicker to pass over numbers again
 * than over objects.
 */
final class SheetCells {

  private static final int FIRST_SIZE = 64;

  private final BitSet rows = new BitSet();
  private List<String> texts = new ArrayList<>();
  private long[] places = new long[FIRST_SIZE];
  private boolean ordered = true;

  void add(int row, int column, String text) {
    int count = size();
    if (count == places.length) {
      places = Arrays.copyOf(places, 2 * count);
    }
    places[count] = ((long) row << Integer.SIZE) | column;
    ordered &= count == 0 || places[count] >= places[count - 1];
    texts.add(text);
    rows.set(row);
  }

  int size() {
    return texts.size();
  }

  boolean isEmpty() {
    return texts.isEmpty();
  }

  int row(int index) {
    return (int) (places[index] >>> Integer.SIZE);
  }

  int column(int index) {
    return (int) places[index];
  }

  String text(int index) {
    return texts.get(index);
  }

  /** The rows that print something. */
  BitSet rows() {
    return rows;
  }

  /** Puts the cells in reading order; nearly every program writes them so. */
  void sort() {
    if (ordered) {
      return;
    }
    List<Integer> order =
        IntStream.range(0, size())
            .boxed()
            .sorted(Comparator.comparingLong(index -> places[index]))
            .toList();
    places = order.stream().mapToLong(index -> places[index]).toArray();
    texts = new ArrayList<>(order.stream().map(texts::get).toList());
    ordered = true;
  }
}
