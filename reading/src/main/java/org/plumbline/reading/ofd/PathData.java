package org.plumbline.reading.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.reading.page.PathCollector;
import org.plumbline.reading.page.StepBudget;

/** 路径数据. The abbreviated drawing instructions of a path: {@code M 0 0 L 10 0 C}. */
final class PathData {

  private static final Pattern TOKEN =
      Pattern.compile("[A-Za-z]|[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?");

  private static final int MOST_NUMBERS = 7;

  private final AffineTransform toPaper;
  private final PathCollector path;
  private final StepBudget budget;
  private final double[] numbers = new double[MOST_NUMBERS];
  private int count;
  private char instruction = 'M';

  PathData(AffineTransform toPaper, PathCollector path, StepBudget budget) {
    this.toPaper = toPaper;
    this.path = path;
    this.budget = budget;
  }

  void follow(String data) {
    Matcher token = TOKEN.matcher(data);
    while (token.find()) {
      budget.spend(1);
      if (Character.isLetter(data.charAt(token.start()))) {
        instruction = data.charAt(token.start());
        count = 0;
      } else if (count < needed()) {
        numbers[count++] = Double.parseDouble(token.group());
      }
      if (count == needed()) {
        draw();
        count = 0;
      }
    }
  }

  /** How many numbers the instruction takes, the point it ends at being the last two. */
  private int needed() {
    return switch (instruction) {
      case 'S', 'M', 'L' -> 2;
      case 'Q' -> 4;
      case 'B' -> 6;
      case 'A' -> MOST_NUMBERS;
      default -> 0;
    };
  }

  private void draw() {
    switch (instruction) {
      case 'S', 'M' -> path.moveTo(end());
      case 'L' -> path.lineTo(end());
      case 'Q', 'B', 'A' -> path.curveTo(end());
      case 'C' -> path.close();
      default -> {
        // not of the standard, and without numbers of its own
      }
    }
  }

  private Point2D end() {
    Point2D end = new Point2D.Double(numbers[count - 2], numbers[count - 1]);
    return toPaper.transform(end, end);
  }
}
