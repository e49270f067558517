package org.plumbline.reading.layout;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.model.plan.ReviewGrade;
import org.plumbline.reading.layout.ReviewWords.GradeMarks;

/** A cell in which a person ticks a grade, gives points, and may say why. */
final class DecidedCell {

  private static final Pattern SCORE =
      Pattern.compile(
          "得分[:：]?\\s*(\\d+(?:\\.\\d+)?)?\\s*[/／]\\s*\\d+", Pattern.UNICODE_CHARACTER_CLASS);

  private final GradeMarks marks;
  private final Pattern box;
  private final Pattern ticked;

  DecidedCell(GradeMarks marks) {
    this.marks = marks;
    String words =
        marks.words().keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .collect(Collectors.joining("|", "(", ")"));
    this.box = Pattern.compile("[" + marks.boxes() + marks.ticked() + "]\\s*" + words);
    this.ticked = Pattern.compile("[" + marks.ticked() + "]\\s*" + words);
  }

  /** The ticked grade; where there are no boxes, the word that stands there alone. */
  Optional<ReviewGrade> grade(String text) {
    if (box.matcher(text).find()) {
      Matcher found = ticked.matcher(text);
      return found.find() ? Optional.ofNullable(marks.words().get(found.group(1))) : Optional.empty();
    }
    return Optional.ofNullable(marks.words().get(LabelText.of(text).core()));
  }

  Optional<BigDecimal> score(String text) {
    Matcher found = SCORE.matcher(text);
    return found.find()
        ? Optional.ofNullable(found.group(1)).map(BigDecimal::new)
        : Optional.empty();
  }

  /** What is left beside boxes and points. */
  Optional<String> remark(String text) {
    String left = SCORE.matcher(box.matcher(text).replaceAll("")).replaceAll("").strip();
    boolean gradeAlone = marks.words().containsKey(LabelText.of(left).core());
    return left.isBlank() || gradeAlone ? Optional.empty() : Optional.of(Prose.passage(left));
  }
}
