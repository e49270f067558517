package org.plumbline.server.publication;

import java.util.List;
import java.util.Optional;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.publication.Publishing.Order;
import org.plumbline.server.registers.RecordingOffice;
import org.plumbline.server.running.TestServer;

/** A department with one plan, first public without results, then evaluated. */
final class EvaluatedDepartment {

  static final int YEAR = 2022;

  private final RecordingOffice office;

  private EvaluatedDepartment(RecordingOffice office) {
    this.office = office;
  }

  /** With its plan in force; nothing is public yet, and nothing evaluated. */
  static EvaluatedDepartment open() {
    return new EvaluatedDepartment(RecordingOffice.open("食盐储备"));
  }

  /** The address of a publication with results. */
  static String publish() {
    EvaluatedDepartment department = open();
    department.evaluate("2022-12-31");
    return department.publish("").path();
  }

  /** The unit says what it spent, and finance accepts. */
  void evaluate(String asOf) {
    office.passRound("self_evaluation", asOf);
  }

  Publication publish(String explanation) {
    Order order =
        new Order(office.office().owner().department(), YEAR, Optional.empty(), explanation);
    return Acting.as(
        office.office().person(Role.FINANCE),
        "",
        () -> TestServer.part(Publishing.class).publish(List.of(order)).getFirst());
  }
}
