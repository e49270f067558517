package org.plumbline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.model.source.SourceLocation;
import org.plumbline.testkit.docx.PlanDocument;
import org.plumbline.testkit.docx.RepeatedCells;

class RoundTripTest {

  @ParameterizedTest
  @EnumSource(RepeatedCells.class)
  void plansSurviveWord(RepeatedCells repeated) {
    ReadingResult seed = Documents.sample(Documents.SEED);

    byte[] word = new PlanDocument(Set.of(), repeated).write(seed.plans());
    ReadingResult again = Documents.read("again.docx", word);

    assertThat(again.plans())
        .usingRecursiveComparison()
        .ignoringFieldsOfTypes(SourceLocation.class)
        .isEqualTo(seed.plans());
    assertThat(Documents.codes(again)).doesNotContain("left_over_cell");
  }
}
