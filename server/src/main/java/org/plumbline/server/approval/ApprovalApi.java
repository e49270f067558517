package org.plumbline.server.approval;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.text.Bilingual;
import org.plumbline.server.plans.PlanId;
import org.plumbline.server.plans.PlanRow;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The way of a plan, for programs: what can be done now, and doing it. */
@RestController
class ApprovalApi {

  private static final String PATH = "/api/plans/{id:[0-9]{1,18}}/actions";

  private final Approval approval;

  ApprovalApi(Approval approval) {
    this.approval = approval;
  }

  /** What can be done to a plan now; {@code revision} is to be sent along. */
  record Possible(long plan, long revision, String state, List<Offered> actions) {}

  /** One action, where it leads, and whether a reason has to be given. */
  record Offered(
      String action, String to, boolean reasonRequired, Map<String, String> consequence) {}

  /** An action as it is sent. */
  record Sent(@Nullable String action, @Nullable Long revision, @Nullable String reason) {}

  /** What was done. */
  record Done(long plan, long revision, String action, String from, String to, String at) {}

  @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
  Possible list(@PathVariable long id) {
    Situation situation = approval.look(new PlanId(id));
    PlanRow plan = situation.plan();
    return new Possible(
        id,
        plan.versions().revision(),
        plan.state().code(),
        approval.listPossible(situation).stream().map(edge -> offered(edge, plan)).toList());
  }

  @PostMapping(
      path = PATH,
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  Done act(@PathVariable long id, @RequestBody Sent sent) {
    Action action =
        Optional.ofNullable(sent.action())
            .flatMap(Action::find)
            .orElseThrow(() -> new NotDoneException(Refusal.NO_SUCH_ACTION));
    // without one, no plan is at it: the sender is told as one who comes too late
    long revision = Optional.ofNullable(sent.revision()).orElse(-1L);
    PlanId plan = new PlanId(id);
    Step step = approval.act(plan, new Decision(action, revision, Words.of(sent.reason())));
    return new Done(
        id,
        approval.look(plan).plan().versions().revision(),
        action.code(),
        step.from().code(),
        step.to().code(),
        step.at().toString());
  }

  private Offered offered(Transition edge, PlanRow plan) {
    Bilingual consequence = edge.consequence();
    boolean required = edge.needsReason() || approval.rule(edge, plan) == ErrorsAtSubmission.NOTE;
    return new Offered(
        edge.action().code(),
        edge.to().code(),
        required,
        Map.of("zh", consequence.zh(), "en", consequence.en()));
  }
}
