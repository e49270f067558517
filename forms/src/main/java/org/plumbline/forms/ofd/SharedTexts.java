package org.plumbline.forms.ofd;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.forms.paged.PrintedPage;
import org.plumbline.forms.sheet.TextStyle;

/**
 * 共用文字. The texts of a document of many forms, kept in one part and shown by the pages: a run that
 * stands on many pages alike is written once, and what differs is packed together with what it
 * resembles. Pages are packed each by itself, and would say it all again.
 */
final class SharedTexts {

  /** More runs than this are not told apart. */
  static final int MOST = 1000;

  private static final int LONGEST_RUN = 24;

  /**
   * What a character, a text, a further line of it and the place of a run weigh against each other;
   * these weights gave the smallest files of all forms.
   */
  private static final double CHARACTER = 1.8;

  private static final int TEXT = 30;
  private static final int LINE = 16;
  private static final int PLACE = 10;
  private static final double SHARE_OF_DEFINITION = 0.2;
  private static final double HUNDREDTHS = 100;

  private final Map<List<Key>, Integer> counts = new HashMap<>();
  private final Map<List<Key>, Unit> units = new LinkedHashMap<>();

  /** What makes two texts the same: their lines, their look, their distance to the text before. */
  private record Key(List<String> lines, List<Double> left, TextStyle style, long below) {}

  /**
   * 文字组. A run of texts that is written once.
   *
   * @param number its place among all, from 0
   * @param lines where they stood when the run was first seen
   */
  record Unit(int number, List<PrintedPage.Line> lines) {

    Unit {
      lines = List.copyOf(lines);
    }

    double baseline() {
      return lines.getFirst().baseline();
    }
  }

  /** A run and the baseline of its first line on a page. */
  record Placed(Unit unit, double baseline) {}

  /** What a page shows: texts of its own, and runs of the document. */
  record Parted(List<PrintedPage.Line> own, List<Placed> shared) {

    Parted {
      own = List.copyOf(own);
      shared = List.copyOf(shared);
    }
  }

  /** Counts the runs of a page: to be told of all pages before any is parted. */
  void count(PrintedPage page) {
    for (List<List<PrintedPage.Line>> texts : byStyle(page)) {
      for (int from = 0; from < texts.size(); from++) {
        List<Key> run = new ArrayList<>();
        for (int to = from; to < texts.size() && run.size() < LONGEST_RUN; to++) {
          run.add(key(texts, from, to));
          counts.merge(List.copyOf(run), 1, Integer::sum);
        }
      }
    }
  }

  Parted part(PrintedPage page) {
    List<PrintedPage.Line> own = new ArrayList<>();
    List<Placed> shared = new ArrayList<>();
    for (List<List<PrintedPage.Line>> texts : byStyle(page)) {
      int next = 0;
      while (next < texts.size()) {
        Optional<List<Key>> best = findBest(texts, next);
        if (best.isEmpty() || units.size() >= MOST && !units.containsKey(best.get())) {
          own.addAll(texts.get(next++));
        } else {
          int end = next + best.get().size();
          List<List<PrintedPage.Line>> run = texts.subList(next, end);
          shared.add(new Placed(unit(best.get(), run), run.getFirst().getFirst().baseline()));
          next = end;
        }
      }
    }
    return new Parted(own, shared);
  }

  /** The runs that pages show, in the order of their numbers. */
  List<Unit> units() {
    return List.copyOf(units.values());
  }

  private Unit unit(List<Key> run, List<List<PrintedPage.Line>> texts) {
    return units.computeIfAbsent(
        run, _ -> new Unit(units.size(), texts.stream().flatMap(List::stream).toList()));
  }

  /** The run from a text on that saves most when it is written once; absent if none saves. */
  private Optional<List<Key>> findBest(List<List<PrintedPage.Line>> texts, int from) {
    Optional<List<Key>> best = Optional.empty();
    double most = 0;
    List<Key> run = new ArrayList<>();
    double cost = 0;
    for (int to = from; to < texts.size() && run.size() < LONGEST_RUN; to++) {
      run.add(key(texts, from, to));
      cost += cost(texts.get(to));
      int count = counts.getOrDefault(run, 0);
      double saved = count * (cost - PLACE) - SHARE_OF_DEFINITION * cost;
      if (saved > most) {
        most = saved;
        best = Optional.of(List.copyOf(run));
      }
      if (count < 2) {
        break;
      }
    }
    return best;
  }

  private static double cost(List<PrintedPage.Line> text) {
    int characters = text.stream().mapToInt(line -> line.text().length()).sum();
    return TEXT + characters * CHARACTER + (text.size() - 1) * LINE;
  }

  private static Key key(List<List<PrintedPage.Line>> texts, int from, int at) {
    List<PrintedPage.Line> text = texts.get(at);
    double before = texts.get(Math.max(from, at - 1)).getFirst().baseline();
    return new Key(
        text.stream().map(PrintedPage.Line::text).toList(),
        text.stream().map(PrintedPage.Line::x).toList(),
        text.getFirst().style(),
        Math.round((text.getFirst().baseline() - before) * HUNDREDTHS));
  }

  /** The texts of each style, a paragraph with all its lines as one. */
  private static List<List<List<PrintedPage.Line>>> byStyle(PrintedPage page) {
    Map<TextStyle, List<List<PrintedPage.Line>>> styles = new LinkedHashMap<>();
    for (PrintedPage.Line line : page.lines()) {
      List<List<PrintedPage.Line>> texts =
          styles.computeIfAbsent(group(line.style()), _ -> new ArrayList<>());
      if (!line.goesOn()) {
        texts.add(new ArrayList<>());
      }
      texts.getLast().add(line);
    }
    return List.copyOf(styles.values());
  }

  /** Titles and heads are the same in all forms of a kind, and lead to one another. */
  private static TextStyle group(TextStyle style) {
    return switch (style) {
      case TITLE, SUBTITLE, HEADING, TABLE_HEAD -> TextStyle.TABLE_HEAD;
      case BODY, TABLE_TEXT, NOTE -> style;
    };
  }
}
