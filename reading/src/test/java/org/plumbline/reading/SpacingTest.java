package org.plumbline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.model.source.SourceLocation;
import org.plumbline.testkit.golden.Golden;

/** The seed, spaced as other word processors space it, reads the same. */
class SpacingTest {

  private static final String BOOKMARK = "\\[bookmark:[^\\]]*\\]";

  static Iterable<Named<UnaryOperator<String>>> habits() {
    return List.of(
        Named.of("carriage returns", text -> text.replace("\n", "\r\n")),
        Named.of("trailing blanks", text -> text.replace("\n", "   \n")),
        Named.of("no bookmarks", text -> text.replaceAll(BOOKMARK, "")),
        Named.of("more blank lines", text -> text.replace("\n\n", "\n\n\n")),
        Named.of(
            "no blank lines",
            text -> text.replaceAll(BOOKMARK, "").replaceAll("\n\n+(?=\t)", "\n")),
        Named.of("a blank line after each cell", text -> text.replaceAll("\n(?=\t)", "\n\n")));
  }

  @ParameterizedTest
  @MethodSource("habits")
  void readsTheSame(UnaryOperator<String> habit) {
    String text = String.join("\n", Golden.linesOf(Documents.SEED)) + "\n";

    ReadingResult spaced = Documents.text(habit.apply(text));

    assertThat(spaced.plans())
        .usingRecursiveComparison()
        .ignoringFieldsOfTypes(SourceLocation.class)
        .isEqualTo(Documents.sample(Documents.SEED).plans());
    assertThat(Documents.codes(spaced)).doesNotContain("left_over_cell");
  }

  @Test
  void readingTwiceGivesTheSame() {
    assertThat(Documents.sample(Documents.SEED)).isEqualTo(Documents.sample(Documents.SEED));
  }
}
