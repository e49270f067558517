package org.plumbline.server.running;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.plumbline.server.accounts.Accounts;
import org.plumbline.server.accounts.Accounts.NewAccount;
import org.plumbline.server.accounts.Actor;
import org.plumbline.server.accounts.Role;

/** Accounts of tests: each test takes new ones, so that none spoils another's. */
public final class People {

  public static final String PASSWORD = "a rather long sentence";

  private static final AtomicInteger NEXT = new AtomicInteger();

  private People() {}

  public static Actor of(Role role, Optional<Long> organisation) {
    String login = "person-" + NEXT.incrementAndGet();
    return TestServer.part(Accounts.class)
        .create(new NewAccount(login, "试用", role, organisation, PASSWORD));
  }

  /** Somebody who sees all plans of the demonstration; gives the login. */
  public static String auditor() {
    Actor auditor = TestServer.part(Accounts.class).find("auditor").orElseThrow().actor();
    return of(Role.AUDITOR, auditor.organisation()).login();
  }

  public static long id(String login) {
    return TestServer.part(Accounts.class).find(login).orElseThrow().actor().id();
  }

  /** An address nobody else has come from. */
  public static String address() {
    int number = NEXT.incrementAndGet();
    return "10.1." + number / 250 + "." + number % 250;
  }
}
