package org.plumbline.evidence.pack;

import java.util.List;
import org.plumbline.evidence.register.Register;
import org.plumbline.model.text.Bilingual;

/**
 * 项目包. How one programme's actual values are computed, checked.
 *
 * @param registers in the order of the pack, the one of attested values last
 * @param indicators in the order of the plan
 */
public record Pack(
    Heading heading,
    List<Register> registers,
    List<IndicatorMeasure> indicators,
    List<WatchSpec> watches) {

  public Pack {
    registers = List.copyOf(registers);
    indicators = List.copyOf(indicators);
    watches = List.copyOf(watches);
  }

  public String name() {
    return heading.name();
  }

  public int fiscalYear() {
    return heading.fiscalYear();
  }

  /**
   * 题头. What the pack is and whose plan it measures.
   *
   * @param projectCode as the plan prints it
   */
  public record Heading(
      String name,
      int version,
      Bilingual title,
      String projectCode,
      String projectName,
      int fiscalYear) {}
}
