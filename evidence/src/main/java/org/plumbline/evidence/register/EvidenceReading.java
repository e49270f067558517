package org.plumbline.evidence.register;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.model.plan.FiscalYear;
import org.plumbline.model.source.Notice;

/**
 * 台账读取结果. What became of the files of a pack's registers.
 *
 * @param accepted all records of the files that were taken, by register name
 * @param files the files that were taken, by register name
 * @param refused the files that were not
 * @param notices what else has to be said
 */
public record EvidenceReading(
    Map<String, Records> accepted,
    Map<String, RegisterFile> files,
    List<RefusedFile> refused,
    List<Notice> notices) {

  public EvidenceReading {
    accepted = Map.copyOf(accepted);
    files = Map.copyOf(files);
    refused = List.copyOf(refused);
    notices = List.copyOf(notices);
  }

  /** The accepted registers as they are known on {@code asOf}; see {@link KnownRecords}. */
  public Evidence evidence(FiscalYear year, LocalDate asOf) {
    Map<String, Records> known = new LinkedHashMap<>();
    accepted.forEach((name, records) -> known.put(name, KnownRecords.on(asOf, records)));
    return new Evidence(year, asOf, known);
  }
}
