package org.plumbline.server.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.plans.LostRaceException;
import org.plumbline.server.plans.PlanId;
import org.plumbline.server.plans.PlanRow;
import org.plumbline.server.plans.Plans;
import org.springframework.stereotype.Component;

/** The same step for many plans, each decided on its own: one that fails stops no other. */
@Component
class Batch {

  /** As many as a person can have looked at. */
  static final int MOST = 500;

  private final Approval approval;
  private final Plans plans;

  Batch(Approval approval, Plans plans) {
    this.approval = approval;
    this.plans = plans;
  }

  /** A plan as it was when it was chosen. */
  record Choice(PlanId plan, long revision) {

    /** As the forms write it. */
    public String text() {
      return plan.value() + ":" + revision;
    }

    private static Choice of(String text) {
      if (!text.matches("[0-9]{1,18}:[0-9]{1,18}")) {
        throw new NotDoneException(Refusal.NOT_FOUND);
      }
      int colon = text.indexOf(':');
      return new Choice(
          new PlanId(Long.parseLong(text.substring(0, colon))),
          Long.parseLong(text.substring(colon + 1)));
    }
  }

  /** A chosen plan to look at before it is decided. */
  record Chosen(Choice choice, PlanRow plan) {}

  /**
   * What became of one plan.
   *
   * @param refusal why nothing did
   */
  record Result(Choice choice, Optional<PlanRow> plan, Optional<Refusal> refusal) {

    public boolean isDone() {
      return refusal.isEmpty();
    }
  }

  static List<Choice> choices(@Nullable List<String> texts) {
    if (texts == null || texts.isEmpty()) {
      throw new NotDoneException(Refusal.NOTHING_CHOSEN);
    }
    if (texts.size() > MOST) {
      throw new NotDoneException(Refusal.TOO_MANY_CHOSEN);
    }
    return texts.stream().distinct().map(Choice::of).toList();
  }

  /** Those of the chosen plans that the one at work sees. */
  List<Chosen> look(List<Choice> choices) {
    List<Chosen> chosen = new ArrayList<>();
    for (Choice choice : choices) {
      plans.findRow(choice.plan()).ifPresent(plan -> chosen.add(new Chosen(choice, plan)));
    }
    return chosen;
  }

  List<Result> decide(List<Choice> choices, Action action, Optional<String> reason) {
    return choices.stream().map(choice -> decide(choice, action, reason)).toList();
  }

  private Result decide(Choice choice, Action action, Optional<String> reason) {
    Optional<Refusal> refusal = Optional.empty();
    try {
      approval.act(choice.plan(), new Decision(action, choice.revision(), reason));
    } catch (NotDoneException e) {
      refusal = Optional.of(e.refusal());
    } catch (LostRaceException _) {
      refusal = Optional.of(Refusal.LOST_RACE);
    }
    return new Result(choice, plans.findRow(choice.plan()), refusal);
  }
}
