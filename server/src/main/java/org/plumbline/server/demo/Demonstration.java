package org.plumbline.server.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.text.Bilingual;
import org.plumbline.server.accounts.Accounts;
import org.plumbline.server.accounts.Accounts.NewAccount;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.accounts.Actor;
import org.plumbline.server.accounts.Organisations;
import org.plumbline.server.accounts.Organisations.Kind;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.importing.Acceptance;
import org.plumbline.server.importing.Importing;
import org.plumbline.server.importing.Upload;
import org.plumbline.server.plans.PlanId;
import org.plumbline.server.plans.PlanRow;
import org.plumbline.server.plans.Plans;
import org.plumbline.server.running.Greeting;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.io.FileSystemResource;
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
  private final Importing importing;
  private final Plans plans;
  private final FirstSteps steps;

  Demonstration(
      Organisations organisations,
      Accounts accounts,
      Importing importing,
      Plans plans,
      FirstSteps steps) {
    this.organisations = organisations;
    this.accounts = accounts;
    this.importing = importing;
    this.plans = plans;
    this.steps = steps;
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
    Actor head = account("department", "李部门", Role.DEPARTMENT, Optional.of(department));
    Actor finance = account("finance", "赵财政", Role.FINANCE, Optional.of(division));
    account("auditor", "钱审计", Role.AUDITOR, Optional.of(division));
    account("system", "系统管理员", Role.SYSTEM_ADMINISTRATOR, Optional.empty());
    account("security", "安全管理员", Role.SECURITY_ADMINISTRATOR, Optional.empty());
    account("audit", "审计管理员", Role.AUDIT_ADMINISTRATOR, Optional.empty());
    List<PlanId> added = Acting.as(author, "", this::bringSixteen);
    steps.take(added, new FirstSteps.People(author, head, finance), department);
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

  private List<PlanId> bringSixteen() {
    Path file = Path.of(System.getProperty("plumbline.home", "")).resolve(SAMPLE);
    FileSystemResource sample = new FileSystemResource(file);
    try {
      Upload upload = new Upload(file.getFileName().toString(), sample.contentLength(), sample);
      long job = importing.bringIn(List.of(upload), Acceptance.COMPLETE);
      importing.awaitEnd(job);
      return plans.listLatest(16).stream().map(PlanRow::id).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
