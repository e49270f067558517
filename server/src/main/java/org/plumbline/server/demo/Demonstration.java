package org.plumbline.server.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.text.Bilingual;
import org.plumbline.reading.DocumentBytes;
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
import org.plumbline.server.running.Greeting;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Fills an empty installation: one city, its accounts, and the sixteen published plans. */
@Component
@ConditionalOnBooleanProperty("plumbline.demo")
class Demonstration implements ApplicationRunner, Greeting {

  /** Known to everybody, so accounts with it exist in demonstrations only. */
  private static final String PASSWORD = "plumbline-demo";

  private static final int YEAR = 2022;

  private static final Path SAMPLE =
      Path.of("samples", "qingdao-miit-2022", "qingdao-miit-2022.txt");

  private final Organisations organisations;
  private final Accounts accounts;
  private final Plans plans;
  private final ReviewDesk desk;
  private final FirstPublication publication;

  Demonstration(
      Organisations organisations,
      Accounts accounts,
      Plans plans,
      ReviewDesk desk,
      FirstPublication publication) {
    this.organisations = organisations;
    this.accounts = accounts;
    this.plans = plans;
    this.desk = desk;
    this.publication = publication;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (accounts.find("unit").isPresent()) {
      return;
    }
    long division = organisations.add(Kind.DIVISION, Optional.empty(), "370200", "青岛市");
    long department =
        organisations.add(Kind.DEPARTMENT, Optional.of(division), "502", "青岛市工业和信息化局");
    long unit = organisations.add(Kind.UNIT, Optional.of(department), "502001", "青岛市工业和信息化局本级");
    Actor author = account("unit", "王单位", Role.UNIT, Optional.of(unit));
    account("department", "李部门", Role.DEPARTMENT, Optional.of(department));
    Actor finance = account("finance", "赵财政", Role.FINANCE, Optional.of(division));
    account("auditor", "钱审计", Role.AUDITOR, Optional.of(division));
    account("system", "系统管理员", Role.SYSTEM_ADMINISTRATOR, Optional.empty());
    account("security", "安全管理员", Role.SECURITY_ADMINISTRATOR, Optional.empty());
    account("audit", "审计管理员", Role.AUDIT_ADMINISTRATOR, Optional.empty());
    Owner owner = new Owner(division, department, unit);
    List<PlanId> added = Acting.as(author, "", () -> plans.add(sixteen(owner)));
    publishSome(finance, department, added);
  }

  /** The last six of the sixteen are in force and public; the others are still drafts. */
  private void publishSome(Actor finance, long department, List<PlanId> added) {
    Acting.as(
        finance,
        "",
        () -> {
          publication.publish(department, YEAR, added.subList(added.size() - 6, added.size()));
          return Boolean.TRUE;
        });
  }

  @Override
  public List<Bilingual> lines() {
    return List.of(
        Bilingual.format(
            "演示账号：unit、department、finance、auditor、system、security、audit；密码都是 %s",
            "Demo accounts: unit, department, finance, auditor, system, security, audit; the"
                + " password of each is %s",
            PASSWORD));
  }

  private Actor account(String login, String name, Role role, Optional<Long> organisation) {
    return accounts.create(new NewAccount(login, name, role, organisation, PASSWORD));
  }

  private List<NewPlan> sixteen(Owner owner) {
    Path file = Path.of(System.getProperty("plumbline.home", "")).resolve(SAMPLE);
    try {
      DocumentBytes document =
          new DocumentBytes(file.getFileName().toString(), Files.readAllBytes(file));
      List<NewPlan> added = new ArrayList<>();
      for (PerformancePlan plan :
          PlanReader.bundled().read(document, 0, OptionalInt.empty()).plans()) {
        added.add(new NewPlan(owner, plan, desk.review(plan), Optional.empty(), "unit"));
      }
      return added;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (org.plumbline.reading.UnreadableDocumentException e) {
      throw new IllegalStateException(e);
    }
  }
}
