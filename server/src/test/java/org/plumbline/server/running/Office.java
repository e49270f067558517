package org.plumbline.server.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.document.PlanReader;
import org.plumbline.server.accounts.Accounts;
import org.plumbline.server.accounts.Accounts.NewAccount;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.accounts.Actor;
import org.plumbline.server.accounts.Organisations;
import org.plumbline.server.accounts.Organisations.Kind;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.plans.NewPlan;
import org.plumbline.server.plans.Owner;
import org.plumbline.server.plans.PlanId;
import org.plumbline.server.plans.Plans;
import org.plumbline.server.review.ReviewDesk;

/** A division of its own with one department, one unit and one person of each role. */
public final class Office {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final Owner owner;
  private final Map<Role, Actor> people = new EnumMap<>(Role.class);

  private Office(Owner owner) {
    this.owner = owner;
  }

  public static Office open() {
    String number = "o" + NUMBER.incrementAndGet();
    Organisations organisations = TestServer.part(Organisations.class);
    long division = organisations.add(Kind.DIVISION, Optional.empty(), number, "测试市" + number);
    long department =
        organisations.add(Kind.DEPARTMENT, Optional.of(division), "1", "测试局" + number);
    long unit = organisations.add(Kind.UNIT, Optional.of(department), "2", "测试单位" + number);
    Office office = new Office(new Owner(division, department, unit));
    for (Role role : Role.values()) {
      office.people.put(role, office.person(number, role));
    }
    return office;
  }

  private Actor person(String number, Role role) {
    Optional<Long> organisation =
        switch (role) {
          case UNIT -> Optional.of(owner.unit());
          case DEPARTMENT -> Optional.of(owner.department());
          case FINANCE, AUDITOR -> Optional.of(owner.division());
          case SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR ->
              Optional.empty();
        };
    return TestServer.part(Accounts.class)
        .create(
            new NewAccount(
                role.code() + "-" + number,
                role.label().zh() + number,
                role,
                organisation,
                "plumbline-demo"));
  }

  public Actor person(Role role) {
    return Optional.ofNullable(people.get(role)).orElseThrow();
  }

  public Visitor visitor(Role role) {
    return Visitor.signedInAs(person(role).login());
  }

  public Owner owner() {
    return owner;
  }

  /** A new draft: one of the published plans. */
  public PlanId draft(String name) {
    PerformancePlan plan =
        published().stream()
            .filter(each -> each.project().name().value().contains(name))
            .findFirst()
            .orElseThrow();
    NewPlan added =
        new NewPlan(
            owner,
            plan,
            TestServer.part(ReviewDesk.class).review(plan),
            Optional.empty(),
            person(Role.UNIT).login());
    return Acting.as(person(Role.UNIT), "", () -> TestServer.part(Plans.class).add(List.of(added)))
        .getFirst();
  }

  private static List<PerformancePlan> published() {
    Path file =
        Path.of(
            System.getProperty("plumbline.root"),
            "samples/qingdao-miit-2022/qingdao-miit-2022.txt");
    try {
      return PlanReader.bundled()
          .read(
              new DocumentBytes("published.txt", Files.readAllBytes(file)), 0, OptionalInt.empty())
          .plans();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnreadableDocumentException e) {
      throw new IllegalStateException(e);
    }
  }

  /** All roles, in the order tables name them. */
  public static Stream<Role> roles() {
    return Stream.of(Role.values());
  }
}
