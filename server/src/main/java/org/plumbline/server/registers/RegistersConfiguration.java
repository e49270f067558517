package org.plumbline.server.registers;

import java.util.Set;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.plumbline.server.accounts.AccessRule;
import org.plumbline.server.accounts.AccessRules;
import org.plumbline.server.accounts.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.PlatformTransactionManager;

/** Where the pages of records are, for whom, and how their statements reach the database. */
@Configuration(proxyBeanMethods = false)
class RegistersConfiguration {

  private static final Role[] READING = {Role.UNIT, Role.DEPARTMENT, Role.FINANCE, Role.AUDITOR};

  /** Statements of registers take part in the transaction of whoever is at work. */
  @Bean
  DSLContext registerStatements(DataSource pool, PlatformTransactionManager transactions) {
    DefaultConfiguration configuration = new DefaultConfiguration();
    configuration.set(SQLDialect.POSTGRES);
    configuration.set(new TransactionAwareDataSourceProxy(pool));
    configuration.set(new JoinedTransactions(transactions));
    return DSL.using(configuration);
  }

  @Bean
  AccessRules registersRules() {
    return AccessRules.of(
        AccessRule.reading("/plans/*/records", READING),
        AccessRule.reading("/plans/*/records/**", READING),
        writing(HttpMethod.POST, "/plans/*/records/**"),
        AccessRule.reading("/api/plans/*/records", READING),
        AccessRule.reading("/api/plans/*/records/**", READING),
        writing(HttpMethod.PUT, "/api/plans/*/records/**"),
        writing(HttpMethod.POST, "/api/plans/*/records/**"),
        writing(HttpMethod.DELETE, "/api/plans/*/records/**"));
  }

  private static AccessRule writing(HttpMethod method, String path) {
    return new AccessRule(Set.of(method), path, Set.of(Role.UNIT));
  }
}
