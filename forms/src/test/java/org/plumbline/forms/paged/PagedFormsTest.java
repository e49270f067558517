package org.plumbline.forms.paged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.forms.official.OfficialForm;
import org.plumbline.forms.official.PlanForm;
import org.plumbline.forms.sheet.Cell;
import org.plumbline.forms.sheet.Form;
import org.plumbline.forms.sheet.Row;
import org.plumbline.forms.sheet.Table;
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

  /** From line to line down a page: what ends one heads nothing that stands on it. */
  @Test
  void labelsGoToThePageOfWhatTheyHead() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      rows.add(Row.of(Cell.head("标题" + i)));
      rows.add(Row.of(Cell.text("内容" + i)));
    }
    Form form = new Form("表", List.of(new Table(List.of(100), rows)));
    PagedForms forms = limited(99);
    forms.add(form);
    forms.end();

    assertThat(printed).hasSizeGreaterThan(2);
    for (PrintedPage page : printed) {
      List<String> texts =
          page.lines().stream().map(PrintedPage.Line::text).filter(t -> !t.contains("页")).toList();
      assertThat(texts.getFirst()).startsWith("标题");
      assertThat(texts.stream().filter(text -> text.startsWith("标题")))
          .hasSameSizeAs(texts.stream().filter(text -> text.startsWith("内容")).toList());
    }
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
