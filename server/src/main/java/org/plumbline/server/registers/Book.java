package org.plumbline.server.registers;

import java.util.Optional;
import org.plumbline.evidence.pack.Pack;
import org.plumbline.evidence.register.Register;
import org.plumbline.evidence.sql.RegisterHome;
import org.plumbline.server.plans.PlanId;

/**
 * 台账册. The registers of one plan.
 *
 * @param home where its tables are
 * @param revision grows with every change of a record
 */
public record Book(PlanId plan, Pack pack, RegisterHome home, long revision) {

  /** How events name a register of it. */
  String subject(Register register) {
    return plan.subject() + "/records/" + register.name();
  }

  public Optional<Register> find(String register) {
    return pack.registers().stream().filter(each -> each.name().equals(register)).findFirst();
  }

  /**
   * The same.
   *
   * @throws RecordsRefusal if the pack has none of that name
   */
  Register get(String register) {
    return find(register).orElseThrow(RecordsRefusal::noSuchRegister);
  }
}
