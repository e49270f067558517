package org.plumbline.reading.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Makes whole lines of what programs draw: double lines become one, and pieces, dashes and dots are
 * put together.
 */
final class RulingMerger {

  /** Lines nearer than this are one line; no row of text is so low. */
  private static final float SNAP = 3f;

  /** The widest bundle of lines taken for one. */
  private static final float BUNDLE = 6f;

  /** Pieces with a smaller gap are one line. */
  private static final float GAP = 3.5f;

  /** What is shorter after merging is no line. */
  private static final float SHORTEST = 5f;

  private RulingMerger() {}

  /** The whole lines of one direction, by place. */
  static List<Ruling> merge(List<Ruling> drawn, boolean horizontal) {
    List<Ruling> sorted =
        drawn.stream()
            .filter(ruling -> ruling.horizontal() == horizontal)
            .sorted(Comparator.comparing(Ruling::at))
            .toList();
    List<Ruling> whole = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || !isOneBundle(sorted, start, i)) {
        joinPieces(sorted.subList(start, i), whole);
        start = i;
      }
    }
    return whole;
  }

  private static boolean isOneBundle(List<Ruling> sorted, int start, int next) {
    float at = sorted.get(next).at();
    return at - sorted.get(next - 1).at() <= SNAP && at - sorted.get(start).at() <= BUNDLE;
  }

  private static void joinPieces(List<Ruling> bundle, List<Ruling> whole) {
    float at = weightedPlace(bundle);
    boolean horizontal = bundle.getFirst().horizontal();
    List<Ruling> pieces = new ArrayList<>(bundle);
    pieces.sort(Comparator.comparing(Ruling::from));
    float from = pieces.getFirst().from();
    float to = pieces.getFirst().to();
    for (Ruling piece : pieces) {
      if (piece.from() > to + GAP) {
        addIfLong(new Ruling(horizontal, at, from, to), whole);
        from = piece.from();
      }
      to = Math.max(to, piece.to());
    }
    addIfLong(new Ruling(horizontal, at, from, to), whole);
  }

  private static void addIfLong(Ruling ruling, List<Ruling> whole) {
    if (ruling.length() >= SHORTEST) {
      whole.add(ruling);
    }
  }

  /** Long pieces say more about the place of a line than short ones. */
  private static float weightedPlace(List<Ruling> bundle) {
    double places = 0;
    double lengths = 0;
    for (Ruling piece : bundle) {
      double weight = piece.length() + 0.01;
      places += piece.at() * weight;
      lengths += weight;
    }
    return (float) (places / lengths);
  }
}
