package org.plumbline.server.administration;

import java.util.Optional;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.accounts.Organisations;
import org.plumbline.server.accounts.Organisations.Kind;
import org.plumbline.server.accounts.Organisations.Organisation;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.audit.Change;
import org.plumbline.server.audit.Events;
import org.plumbline.server.signin.OpenSessions;
import org.plumbline.server.signin.SecondSteps;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** What the security administrator does: grants powers and lets people in; never to themselves. */
@Component
class SecurityDesk {

  private static final int LONGEST_SUBJECT = 300;

  private final JdbcClient database;
  private final Events events;
  private final OpenSessions sessions;
  private final Organisations organisations;
  private final SecondSteps secondSteps;

  SecurityDesk(
      JdbcClient database,
      Events events,
      OpenSessions sessions,
      Organisations organisations,
      SecondSteps secondSteps) {
    this.database = database;
    this.events = events;
    this.sessions = sessions;
    this.organisations = organisations;
    this.secondSteps = secondSteps;
  }

  /** Gives the account one role in place of what it had; its sessions end. */
  @Transactional
  public void grant(AccountRow account, Role role, Optional<Long> organisation, String former) {
    refuseSelf(account);
    if (!account.role().map(Role::code).orElse("").equals(former)) {
      throw new ResponseStatusException(HttpStatus.CONFLICT);
    }
    if (account.role().isPresent() && account.role().get() != role) {
      SystemDesk.refuseLast(database, account);
    }
    Optional<Organisation> holder =
        organisation.flatMap(organisations::find).filter(one -> !one.closed());
    if (!holder.map(Organisation::kind).equals(kindFor(role))) {
      throw new RefusedException("accounts.refused.organisation");
    }
    int changed =
        database
            .sql(
                """
                UPDATE account SET role = ?, organisation_id = ?
                WHERE id = ? AND coalesce(role, '') = ?
                """)
            .param(role.code())
            .param(holder.map(Organisation::id).orElse(null))
            .param(account.id())
            .param(former)
            .update();
    if (changed == 0) {
      throw new ResponseStatusException(HttpStatus.CONFLICT);
    }
    sessions.endAll(account.id());
    events.add(
        change("role_granted", account)
            .from(former + " " + account.organisationName().orElse(""))
            .to(role.code() + " " + holder.map(Organisation::name).orElse("")));
  }

  /** The kind of organisation a role is held for; administrators hold theirs for none. */
  static Optional<Kind> kindFor(Role role) {
    return switch (role) {
      case UNIT -> Optional.of(Kind.UNIT);
      case DEPARTMENT -> Optional.of(Kind.DEPARTMENT);
      case FINANCE, AUDITOR -> Optional.of(Kind.DIVISION);
      case SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR -> Optional.empty();
    };
  }

  @Transactional
  public void unlock(AccountRow account) {
    refuseSelf(account);
    database
        .sql("UPDATE account SET locked_until = NULL, failed_attempts = 0 WHERE id = ?")
        .param(account.id())
        .update();
    events.add(change("account_unlocked", account));
  }

  @Transactional
  public void requireSecondStep(AccountRow account, boolean required) {
    refuseSelf(account);
    database
        .sql("UPDATE account SET totp_required = ? WHERE id = ?")
        .params(required, account.id())
        .update();
    events.add(
        change(required ? "second_step_required" : "second_step_no_longer_required", account));
  }

  /** Somebody has lost the telephone and the recovery codes. */
  @Transactional
  public void removeSecondStep(AccountRow account) {
    refuseSelf(account);
    sessions.endAll(account.id());
    secondSteps.switchOff(account.id());
  }

  /** Says whom another provider must vouch for; empty unbinds. */
  @Transactional
  public void bind(AccountRow account, String subject, String email) {
    refuseSelf(account);
    if (subject.length() > LONGEST_SUBJECT || email.length() > LONGEST_SUBJECT) {
      throw new RefusedException("accounts.refused.bound");
    }
    try {
      database
          .sql("UPDATE account SET oidc_subject = ?, oidc_email = ? WHERE id = ?")
          .param(subject.isBlank() ? null : subject.strip())
          .param(email.isBlank() ? null : email.strip())
          .param(account.id())
          .update();
    } catch (DuplicateKeyException e) {
      throw new RefusedException("accounts.refused.bound");
    }
    events.add(change("provider_bound", account).to(subject.strip() + " " + email.strip()));
  }

  static void refuseSelf(AccountRow account) {
    if (account.id() == Acting.getActor().id()) {
      throw new RefusedException("accounts.refused.self");
    }
  }

  private static Change change(String kind, AccountRow account) {
    return Change.of(kind, "account/" + account.id());
  }
}
