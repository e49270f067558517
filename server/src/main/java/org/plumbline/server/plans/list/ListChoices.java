package org.plumbline.server.plans.list;

import java.time.Clock;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.model.text.Bilingual;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.accounts.Actor;
import org.plumbline.server.accounts.Organisations;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.review.ReviewDesk;
import org.springframework.stereotype.Component;

/** What one can choose from above the list. */
@Component
class ListChoices {

  private static final int FIRST_YEAR = 2018;

  private final Organisations organisations;
  private final List<Rule> rules;
  private final Clock clock;

  ListChoices(Organisations organisations, ReviewDesk desk, Clock clock) {
    this.organisations = organisations;
    this.clock = clock;
    this.rules =
        desk.reviewer().catalogue().rules().stream()
            .map(rule -> new Rule(rule.info().code(), rule.info().title()))
            .sorted(Comparator.comparing(Rule::code))
            .toList();
  }

  /** 审核规则. A rule to filter by. */
  record Rule(String code, Bilingual title) {}

  public List<Rule> rules() {
    return rules;
  }

  /** Latest first; plans are written for the year to come. */
  public List<Integer> years() {
    int last = Year.now(clock).getValue() + 1;
    return IntStream.iterate(last, year -> year >= FIRST_YEAR, year -> year - 1).boxed().toList();
  }

  /** The name of the parameter by which the one at work can narrow; empty for a unit. */
  public String level() {
    Role role = Acting.getActor().role();
    return role == Role.DEPARTMENT ? "unit" : role == Role.UNIT ? "" : "department";
  }

  /** Departments for who sees a division, units for who sees a department. */
  public List<Organisations.Organisation> below() {
    Actor actor = Acting.getActor();
    return actor.role() == Role.UNIT
        ? List.of()
        : actor.organisation().map(organisations::listBelow).orElse(List.of());
  }
}
