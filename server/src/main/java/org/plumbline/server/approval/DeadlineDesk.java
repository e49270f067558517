package org.plumbline.server.approval;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.accounts.Organisations;
import org.plumbline.server.accounts.Organisations.Organisation;
import org.plumbline.server.plans.PlanState;
import org.springframework.stereotype.Component;

/** The deadlines of the division of the one at work, as they are asked for and set. */
@Component
class DeadlineDesk {

  /** Those a plan is to have left by a day. */
  static final List<PlanState> STATES =
      List.of(PlanState.DRAFT, PlanState.WITH_DEPARTMENT, PlanState.WITH_FINANCE);

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;

  private final Deadlines deadlines;
  private final Organisations organisations;

  DeadlineDesk(Deadlines deadlines, Organisations organisations) {
    this.deadlines = deadlines;
    this.organisations = organisations;
  }

  List<Deadlines.Deadline> list() {
    return deadlines.listOf(division());
  }

  /** Sets a deadline; without a day, takes it away. */
  void set(int year, String state, String due) {
    PlanState step =
        STATES.stream()
            .filter(each -> each.code().equals(state))
            .findFirst()
            .orElseThrow(() -> new NotDoneException(Refusal.NO_SUCH_ACTION));
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new NotDoneException(Refusal.DAY_UNREADABLE);
    }
    if (due.isBlank()) {
      deadlines.remove(division(), year, step);
    } else {
      deadlines.set(division(), new Deadlines.Deadline(year, step, day(due)));
    }
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeParseException _) {
      throw new NotDoneException(Refusal.DAY_UNREADABLE);
    }
  }

  /** The uppermost organisation above that of the one at work. */
  private long division() {
    return Stream.iterate(
            Acting.getActor().organisation().flatMap(organisations::find),
            Optional::isPresent,
            below -> below.flatMap(Organisation::parent).flatMap(organisations::find))
        .flatMap(Optional::stream)
        .reduce((_, above) -> above)
        .map(Organisation::id)
        .orElse(0L);
  }
}
