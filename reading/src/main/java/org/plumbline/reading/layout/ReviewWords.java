package org.plumbline.reading.layout;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.plan.ReviewGrade;
import org.plumbline.regulation.DataFile;
import org.plumbline.regulation.DataNode;
import org.plumbline.regulation.RegulationData;

/** The words of the review form, from {@code review-form.yaml}; its points are the regulation's. */
final class ReviewWords {

  private final Words<ReviewColumn> columns;
  private final Words<ReviewLine> lines;
  private final GradeMarks grades;
  private final List<String> unsigned;
  private final Map<String, String> points = new HashMap<>();

  private ReviewWords(DataNode file, DataNode regulation) {
    this.columns = Words.of(ReviewColumn.class, file.nodes("columns"), "column", "labels");
    this.lines = Words.of(ReviewLine.class, file.nodes("lines"), "line", "labels");
    this.grades = GradeMarks.of(file);
    this.unsigned = file.texts("unsigned");
    regulation
        .nodes("points")
        .forEach(point -> points.put(LabelText.of(point.text("zh")).core(), point.text("code")));
  }

  static ReviewWords bundled() {
    return new ReviewWords(
        DataFile.bundled(ReviewWords.class, "review-form.yaml"),
        DataFile.bundled(RegulationData.class, "review-form.yaml"));
  }

  /** Whether a row names the columns of a review form. */
  boolean isHead(List<GridCell> row) {
    Map<ReviewColumn, GridCell> heads = heads(row);
    return heads.containsKey(ReviewColumn.CRITERION) && heads.containsKey(ReviewColumn.POINT);
  }

  /** The heads of a row, each with what stands under it. */
  Map<ReviewColumn, GridCell> heads(List<GridCell> row) {
    Map<ReviewColumn, GridCell> heads = new EnumMap<>(ReviewColumn.class);
    for (GridCell cell : row) {
      columns.first(cell.label().core()).ifPresent(column -> heads.putIfAbsent(column, cell));
    }
    return heads;
  }

  /** What a row says of the whole form, by the label it begins with. */
  Optional<ReviewLine> line(List<GridCell> row) {
    return row.stream().findFirst().flatMap(label -> lines.first(label.label().core()));
  }

  /** The code of a point that the regulation knows. */
  Optional<String> code(String title) {
    return Optional.ofNullable(points.get(LabelText.of(title).core()));
  }

  GradeMarks grades() {
    return grades;
  }

  /**
   * The part of {@code text} behind a label of a column; all of it where there is no such label.
   */
  Optional<String> behind(ReviewColumn column, String text) {
    return text.lines()
        .filter(line -> {
          int colon = line.replace('：', ':').indexOf(':');
          return colon > 0
              && columns.all(LabelText.of(line.substring(0, colon)).core()).contains(column);
        })
        .map(line -> line.substring(line.replace('：', ':').indexOf(':') + 1))
        .findFirst();
  }

  /** Whether a line of signatures still waits for one. */
  boolean isUnsigned(String text) {
    String left = LabelText.fold(text);
    for (String word : unsigned) {
      left = left.replace(word, "");
    }
    return left.chars().noneMatch(Character::isLetterOrDigit);
  }

  /** The grades, and the boxes that stand before them. */
  record GradeMarks(Map<String, ReviewGrade> words, String boxes, String ticked) {

    private static GradeMarks of(DataNode file) {
      Map<String, ReviewGrade> words = new HashMap<>();
      for (DataNode node : file.nodes("grades")) {
        ReviewGrade grade = Words.constant(ReviewGrade.class, node, "grade");
        node.texts("words").forEach(word -> words.put(word, grade));
      }
      return new GradeMarks(Map.copyOf(words), file.text("boxes"), file.text("ticked"));
    }
  }
}
