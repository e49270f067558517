package org.plumbline.forms.paged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.forms.official.OfficialForm;
import org.plumbline.forms.official.PlanForm;
import org.plumbline.forms.sheet.Form;
import org.plumbline.testkit.golden.Golden;
import org.plumbline.testkit.plan.PlanBuilder;

/** A document of pages is held until it ends, so it has a limit. */
class PagedFormsTest {

  private static final Form ONE_PAGE = PlanForm.of(PlanBuilder.aCompletePlan().build());

  private final List<PrintedPage> printed = new ArrayList<>();

  @Test
  void limitIsReachedAndNotPassed() {
    PagedForms forms = limited(2);
    forms.add(ONE_PAGE);
    forms.add(ONE_PAGE);
    forms.end();

    assertThat(printed).hasSize(3); // the table of contents before them
  }

  @Test
  void onePageTooManyNamesTheLimitAndTheWayOut() {
    PagedForms forms = limited(2);
    forms.add(ONE_PAGE);
    forms.add(ONE_PAGE);

    assertThatExceptionOfType(TooManyPagesException.class)
        .isThrownBy(() -> forms.add(ONE_PAGE))
        .satisfies(e -> assertThat(e.explanation().zh()).contains("最多 2 页", "--zip"))
        .satisfies(e -> assertThat(e.explanation().en()).contains("at most 2 pages", "--zip"));
    assertThat(printed).isEmpty();
  }

  @Test
  void documentedLimitIsTheOneThatHolds() throws Exception {
    assertThat(Files.readString(Golden.sample("docs/limits.md")))
        .contains("| " + String.format("%,d", PagedForms.MOST_PAGES) + " |");
  }

  private PagedForms limited(int pages) {
    return new PagedForms(
        OfficialForm.PLAN.page(), PageFont.load(), all -> printed.addAll(all.pages()), pages);
  }
}
