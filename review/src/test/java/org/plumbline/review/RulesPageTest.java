package org.plumbline.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RulesPageTest {

  private static final Path PAGE = Path.of(System.getProperty("plumbline.root"), "RULES.md");

  @Test
  void rulesPageIsUpToDate() throws Exception {
    Reviewer reviewer = Reviewer.of(Profile.bundled("national"));
    String page = RulesPage.of(reviewer.catalogue(), LabelledPlans.quality(reviewer));
    if ("write".equals(System.getProperty("plumbline.golden"))) {
      Files.writeString(PAGE, page);
    }
    assertThat(PAGE).as("Run the test with -Dplumbline.golden=write").hasContent(page);
  }
}
