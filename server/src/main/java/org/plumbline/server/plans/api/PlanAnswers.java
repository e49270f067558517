package org.plumbline.server.plans.api;

import java.net.URI;
import java.util.Optional;
import org.plumbline.server.plans.PlanHistory;
import org.plumbline.server.plans.PlanId;
import org.plumbline.server.plans.Plans;
import org.plumbline.server.plans.StoredPlan;
import org.plumbline.server.web.Shown;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** How programs are told a plan. The revision is its entity tag. */
@Component
class PlanAnswers {

  private final Plans plans;
  private final PlanHistory history;
  private final Shown shown;

  PlanAnswers(Plans plans, PlanHistory history, Shown shown) {
    this.plans = plans;
    this.history = history;
    this.shown = shown;
  }

  ResponseEntity<ObjectNode> of(PlanId id) {
    return answer(ResponseEntity.ok(), plans.get(id));
  }

  ResponseEntity<ObjectNode> created(PlanId id) {
    URI address = URI.create("/api/plans/" + id.value());
    return answer(ResponseEntity.created(address), plans.get(id));
  }

  private ResponseEntity<ObjectNode> answer(ResponseEntity.BodyBuilder answer, StoredPlan plan) {
    return answer
        .eTag("\"" + plan.row().versions().revision() + "\"")
        .body(PlanDocument.of(plan, history.listFindings(plan.row().id()), shown.language()));
  }

  /**
   * The revision that whoever changes a plan has seen.
   *
   * @param tag as sent in {@code If-Match}
   */
  static long revision(Optional<String> tag) {
    return tag.map(text -> text.replace("\"", "").strip())
        .filter(text -> text.matches("\\d{1,18}"))
        .map(Long::valueOf)
        .orElseThrow(NoRevisionException::new);
  }
}
