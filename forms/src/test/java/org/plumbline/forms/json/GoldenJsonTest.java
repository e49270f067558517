package org.plumbline.forms.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.plumbline.forms.ReviewRun;
import org.plumbline.forms.SampleRuns;
import org.plumbline.model.text.Language;

/** What others script against changes only on purpose; rewrite with -Dplumbline.golden=write. */
class GoldenJsonTest {

  private static final ReviewRun RUN = SampleRuns.run(Language.ZH);

  @Test
  void plansStayAsTheyAre() throws IOException {
    StringWriter plans = new StringWriter();
    PlansJson.write(RUN.reading(), Language.ZH, plans);

    check("plans.golden.json", plans.toString());
  }

  @Test
  void reviewStaysAsItIs() throws IOException {
    StringWriter review = new StringWriter();
    new ReviewJson(SampleRuns.citations()).write(RUN, review);

    check("review.golden.json", review.toString());
  }

  private static void check(String name, String json) throws IOException {
    Path golden = Path.of(System.getProperty("plumbline.root"), "samples", "two-plans", name);
    if ("write".equals(System.getProperty("plumbline.golden"))) {
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, json);
    }
    assertThat(json).isEqualTo(Files.readString(golden));
  }
}
