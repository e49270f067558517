package org.plumbline.forms.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.plumbline.forms.ReviewRun;
import org.plumbline.forms.ReviewedPlan;
import org.plumbline.forms.SampleRuns;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.text.Language;
import org.plumbline.review.PlanReview;
import org.plumbline.testkit.plan.PlanBuilder;

class ReviewReportTest {

  private static final String HOSTILE = "\"><script>alert('x')</script><img src=x onerror=y>\u202E";

  @Test
  void showsEveryFindingOnceInTheMargin() {
    ReviewRun run = SampleRuns.run(Language.ZH);
    String page = page(run);

    for (int i = 1; i <= run.findings().size(); i++) {
      assertThat(page).containsOnlyOnce("id=\"p1-" + i + "\"");
    }
  }

  @Test
  void marksTheCellOfFinding() {
    assertThat(page(SampleRuns.run(Language.ZH)))
        .containsPattern("<td class=\"c-target has-error\"><span class=\"value\">≤180万元</span>");
  }

  @Test
  void saysWhatWasNotChecked() {
    assertThat(page(SampleRuns.run(Language.ZH)))
        .contains("没有上年数", "There is no figure of the year before", "broken.docx", "sample_crash");
  }

  @Test
  void showsAssumptionsAtTheirTargets() {
    assertThat(page(SampleRuns.run(Language.ZH))).contains("“月”按时长理解");
  }

  @Test
  void escapesWhateverDocumentsHold() {
    PerformancePlan plan =
        PlanBuilder.aCompletePlan()
            .named(HOSTILE)
            .coded(HOSTILE)
            .purposed(HOSTILE)
            .withGoal(HOSTILE)
            .with(anIndicator().named(HOSTILE).described(HOSTILE))
            .build();

    String page = page(SampleRuns.run(Language.EN, List.of(ReviewedPlan.of(clean(plan)))));

    assertThat(page).doesNotContain("<script", "<img", "\u202E");
    assertThat(page).contains("&quot;&gt;&lt;script&gt;");
  }

  @Test
  void loadsNothingFromOutside() {
    assertThat(page(SampleRuns.run(Language.ZH)))
        .doesNotContain("src=", "@import", "url(", "http://", "https://");
  }

  @Test
  void givesTheSameBytesAgain() {
    assertThat(page(SampleRuns.run(Language.ZH))).isEqualTo(page(SampleRuns.run(Language.ZH)));
  }

  @Test
  void differsByLanguageOnlyInWhatIsShownFirst() {
    String chinese = page(SampleRuns.run(Language.ZH)).replace(" checked=\"\"", "");
    String english = page(SampleRuns.run(Language.EN)).replace(" checked=\"\"", "");

    assertThat(english.replaceFirst("<title>.*?</title>", ""))
        .isEqualTo(chinese.replaceFirst("<title>.*?</title>", ""));
  }

  @Test
  void holdsNoChineseInItsEnglishWords() {
    Matcher english =
        Pattern.compile("<span class=\"en\" lang=\"en\">(.*?)</span>")
            .matcher(page(SampleRuns.run(Language.EN)));
    List<String> texts = new ArrayList<>();
    while (english.find()) {
      texts.add(english.group(1));
    }

    assertThat(texts).hasSizeGreaterThan(100);
    assertThat(texts)
        .filteredOn(text -> !text.contains("财预") && !text.contains("准绳"))
        .filteredOn(text -> !text.startsWith("at most") && !text.startsWith("Read as"))
        .noneMatch(text -> text.codePoints().anyMatch(Character::isIdeographic));
  }

  @Test
  void pointsEveryLinkAtSomethingOnThePage() {
    String page = page(SampleRuns.run(Language.ZH));
    Matcher link = Pattern.compile("href=\"#([^\"]+)\"").matcher(page);

    while (link.find()) {
      assertThat(page).contains("id=\"" + link.group(1) + "\"");
    }
  }

  @Test
  void growsLinearly() {
    ReviewedPlan one = ReviewedPlan.of(clean(PlanBuilder.aCompletePlan().build()));
    int few = page(SampleRuns.run(Language.ZH, Collections.nCopies(10, one))).length();
    int more = page(SampleRuns.run(Language.ZH, Collections.nCopies(20, one))).length();
    int most = page(SampleRuns.run(Language.ZH, Collections.nCopies(40, one))).length();

    assertThat(most - more).isLessThan(2 * (more - few) + 2_000);
  }

  private static PlanReview clean(PerformancePlan plan) {
    return new PlanReview(plan, List.of(), List.of(), List.of());
  }

  private static String page(ReviewRun run) {
    StringWriter page = new StringWriter();
    new ReviewReport(SampleRuns.citations()).write(run, page);
    return page.toString();
  }
}
