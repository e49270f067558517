package org.plumbline.evidence.register;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.plan.FiscalYear;

/**
 * 佐证资料. The registers of a pack as they are known on a day.
 *
 * @param byRegister by register name; a register that was not supplied is not in it
 */
public record Evidence(FiscalYear year, LocalDate asOf, Map<String, Records> byRegister) {

  public Evidence {
    byRegister = Map.copyOf(byRegister);
  }

  public Optional<Records> find(String register) {
    return Optional.ofNullable(byRegister.get(register));
  }
}
