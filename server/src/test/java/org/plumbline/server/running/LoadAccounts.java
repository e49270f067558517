package org.plumbline.server.running;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.server.accounts.Accounts;
import org.plumbline.server.accounts.Accounts.NewAccount;
import org.plumbline.server.accounts.Role;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * People at work among the made-up plans, each with an account: a quarter each see all plans as
 * finance bureau, all as auditors, those of a department, those of a unit.
 */
final class LoadAccounts {

  private static final List<Role> ROLES =
      List.of(Role.FINANCE, Role.DEPARTMENT, Role.UNIT, Role.AUDITOR);

  private final Accounts accounts;
  private final JdbcClient database;

  LoadAccounts(Accounts accounts, JdbcClient database) {
    this.accounts = accounts;
    this.database = database;
  }

  /** Their names, which are made where they are not there yet. */
  List<String> create(int count) {
    List<String> logins = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Role role = ROLES.get(i % ROLES.size());
      String login = "load-" + role.code() + "-" + i;
      if (accounts.find(login).isEmpty()) {
        accounts.create(
            new NewAccount(
                login, "合成", role, Optional.of(organisation(role, i)), "plumbline-demo"));
      }
      logins.add(login);
    }
    return logins;
  }

  private long organisation(Role role, int number) {
    boolean all = role == Role.FINANCE || role == Role.AUDITOR;
    return all
        ? database
            .sql("SELECT min(id) FROM organisation WHERE kind = 'division'")
            .query(Long.class)
            .single()
        : database
            .sql(
                """
                WITH made AS (SELECT id FROM organisation WHERE kind = ? AND code LIKE 'S%')
                SELECT id FROM made ORDER BY id LIMIT 1 OFFSET ? % (SELECT count(*) FROM made)
                """)
            .params(role.code(), number)
            .query(Long.class)
            .single();
  }
}
