package org.plumbline.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.plumbline.review.rule.RuleData;

class RulesPageTest {

  private static final Path PAGE = Path.of(System.getProperty("plumbline.root"), "RULES.md");

  @Test
  void rulesPageIsUpToDate() throws IOException {
    String page = RulesPage.of(RuleCatalogue.of(RuleData.bundled()));
    if ("write".equals(System.getProperty("plumbline.golden"))) {
      Files.writeString(PAGE, page);
    }
    assertThat(PAGE).as("Run the test with -Dplumbline.golden=write").hasContent(page);
  }
}
