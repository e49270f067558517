package org.plumbline.server.administration;

import java.util.Optional;
import org.plumbline.server.accounts.Organisations;
import org.plumbline.server.accounts.Organisations.Kind;
import org.plumbline.server.accounts.Organisations.Organisation;
import org.plumbline.server.audit.Change;
import org.plumbline.server.audit.Events;
import org.plumbline.server.database.Scope;
import org.plumbline.server.database.Scopes;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 机构调整. Organisations that come under another one, or are no more. Their plans go with them or stay
 * with them, whoever sees them; so this is done with eyes for everything, by one who sees none of
 * it.
 */
@Component
class OrganisationFate {

  private final JdbcClient database;
  private final Organisations organisations;
  private final Events events;
  private final TransactionTemplate transactions;

  OrganisationFate(
      JdbcClient database,
      Organisations organisations,
      Events events,
      TransactionTemplate transactions) {
    this.database = database;
    this.organisations = organisations;
    this.events = events;
    this.transactions = transactions;
  }

  /** From here on it stands below {@code parent}, with everything that belongs to it. */
  void move(Organisation organisation, long parent, String reason) {
    inAll(() -> {
      Organisation above = parentFor(organisation, parent);
      try {
        database
            .sql("UPDATE organisation SET parent_id = ? WHERE id = ?")
            .params(above.id(), organisation.id())
            .update();
      } catch (DuplicateKeyException e) {
        throw new RefusedException("organisations.refused.taken");
      }
      takeAlong(organisation, above);
      events.add(
          Change.of("organisation_moved", subject(organisation))
              .from(name(organisation.parent()))
              .to(above.name())
              .because(reason));
    });
  }

  private Organisation parentFor(Organisation organisation, long parent) {
    return organisations
        .find(parent)
        .filter(above -> !above.closed() && above.kind() != Kind.UNIT)
        .filter(above -> OrganisationTree.below(above.kind()) == organisation.kind())
        .filter(above -> organisation.parent().filter(now -> now == above.id()).isEmpty())
        .orElseThrow(() -> new RefusedException("organisations.refused.move"));
  }

  private void takeAlong(Organisation organisation, Organisation above) {
    for (String table : new String[] {"plan", "import_job", "import_file"}) {
      if (organisation.kind() == Kind.UNIT) {
        database
            .sql("UPDATE " + table + " SET department_id = ?, division_id = ? WHERE unit_id = ?")
            .params(above.id(), above.parent().orElseThrow(), organisation.id())
            .update();
      } else {
        database
            .sql("UPDATE " + table + " SET division_id = ? WHERE department_id = ?")
            .params(above.id(), organisation.id())
            .update();
      }
    }
  }

  /** It is no more: its plans are kept, and nothing new is made in it. */
  void close(Organisation organisation, String reason) {
    inAll(() -> {
      refuse(
          "organisations.refused.open-below",
          organisation,
          "SELECT FROM organisation WHERE parent_id = :id AND closed_at IS NULL");
      refuse(
          "organisations.refused.accounts",
          organisation,
          "SELECT FROM account WHERE organisation_id = :id AND NOT disabled");
      refuse(
          "organisations.refused.under-way",
          organisation,
          "SELECT FROM plan WHERE :id IN (unit_id, department_id, division_id)"
              + " AND state IN ('with_department', 'with_finance')");
      set(
          "UPDATE organisation SET closed_at = now() WHERE id = ? AND closed_at IS NULL",
          organisation,
          Change.of("organisation_closed", subject(organisation)).because(reason));
    });
  }

  /** It was closed by mistake. */
  void reopen(Organisation organisation, String reason) {
    inAll(() -> {
      if (organisation
          .parent()
          .flatMap(organisations::find)
          .filter(Organisation::closed)
          .isPresent()) {
        throw new RefusedException("organisations.refused.above-closed");
      }
      set(
          "UPDATE organisation SET closed_at = NULL WHERE id = ? AND closed_at IS NOT NULL",
          organisation,
          Change.of("organisation_reopened", subject(organisation)).because(reason));
    });
  }

  private void refuse(String text, Organisation organisation, String query) {
    boolean found =
        database
            .sql("SELECT EXISTS (" + query + ")")
            .param("id", organisation.id())
            .query(Boolean.class)
            .single();
    if (found) {
      throw new RefusedException(text);
    }
  }

  private void set(String update, Organisation organisation, Change change) {
    if (database.sql(update).param(organisation.id()).update() > 0) {
      events.add(change);
    }
  }

  private void inAll(Runnable work) {
    Scopes.run(Scope.EVERYTHING, () -> transactions.executeWithoutResult(_ -> work.run()));
  }

  private String name(Optional<Long> id) {
    return id.flatMap(organisations::find).map(Organisation::name).orElse("");
  }

  private static String subject(Organisation organisation) {
    return "organisation/" + organisation.id();
  }
}
