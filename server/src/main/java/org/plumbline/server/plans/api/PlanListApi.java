package org.plumbline.server.plans.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.plans.PlanRow;
import org.plumbline.server.plans.list.Asked;
import org.plumbline.server.plans.list.ListedPlans;
import org.plumbline.server.plans.list.PlanList;
import org.plumbline.server.plans.list.PlanQuery;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The list of plans as data: the same parameters as the page. */
@RestController
class PlanListApi {

  private final PlanList plans;

  PlanListApi(PlanList plans) {
    this.plans = plans;
  }

  /**
   * A page of plans.
   *
   * @param total as far as it was counted; {@code totalIsMore} where there are more
   * @param after what {@code after} must be to ask for the next page
   */
  record PlanPageView(
      List<PlanView> plans, long total, boolean totalIsMore, @Nullable String after) {}

  /** A plan in a list; money in 元. */
  record PlanView(
      long id,
      long revision,
      String state,
      String unit,
      @Nullable Integer fiscalYear,
      @Nullable String projectCode,
      String projectName,
      @Nullable String budget,
      int indicators,
      int errors,
      int warnings,
      int notes,
      Instant changedAt) {

    static PlanView of(PlanRow row) {
      return new PlanView(
          row.id().value(),
          row.versions().revision(),
          row.state().code(),
          row.unitName(),
          row.fiscalYear().isPresent() ? row.fiscalYear().getAsInt() : null,
          row.projectCode().orElse(null),
          row.projectName(),
          row.budgetYuan().map(BigDecimal::toPlainString).orElse(null),
          row.counts().indicators(),
          row.counts().errors(),
          row.counts().warnings(),
          row.counts().notes(),
          row.changedAt());
    }
  }

  @GetMapping("/api/plans")
  PlanPageView list(@RequestParam Map<String, String> parameters) {
    ListedPlans listed = plans.list(PlanQuery.of(Asked.of(parameters)));
    return new PlanPageView(
        listed.rows().stream().map(PlanView::of).toList(),
        listed.total(),
        listed.more(),
        listed.next().map(PlanQuery.Place::toString).orElse(null));
  }
}
