package org.plumbline.forms.measured;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import org.plumbline.evidence.PackResult;
import org.plumbline.evidence.measure.Leaf;
import org.plumbline.evidence.measure.Measure;
import org.plumbline.evidence.pack.Pack;
import org.plumbline.evidence.register.Attestations;
import org.plumbline.evidence.register.EvidenceReading;
import org.plumbline.evidence.register.Register;
import org.plumbline.evidence.register.RegisterFile;
import org.plumbline.evidence.register.RegisterRecord;
import org.plumbline.model.source.Notice;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;

/**
 * 项目包取数. A pack and what its registers gave.
 *
 * @param result absent where a register was refused: nothing is measured on half of the evidence
 * @param differences between the pack and the plan it was held against
 */
public record MeasuredPack(
    Pack pack,
    LocalDate asOf,
    EvidenceReading reading,
    Optional<PackResult> result,
    List<Bilingual> differences) {

  public MeasuredPack {
    differences = List.copyOf(differences);
  }

  /** Whether any of its figures rests on made-up records. */
  public boolean synthetic() {
    return reading.files().values().stream().anyMatch(RegisterFile::synthetic);
  }

  /** How many records the file of a register holds, those that come after the as-of day too. */
  public long records(Register register) {
    LongAdder count = new LongAdder();
    Optional.ofNullable(reading.accepted().get(register.name()))
        .ifPresent(records -> records.forEach(_ -> count.increment()));
    return count.sum();
  }

  /** All that has to be said beside the figures. */
  public List<Notice> notices() {
    List<Notice> notices = new ArrayList<>(reading.notices());
    pack.registers().stream()
        .filter(register -> isMissing(register))
        .forEach(register -> notices.add(missing(register)));
    result.stream()
        .flatMap(found -> found.looseAttestations().stream())
        .forEach(cells -> notices.add(loose(cells)));
    for (Bilingual difference : differences) {
      notices.add(notice("differs_from_plan", difference));
    }
    return notices;
  }

  private boolean isMissing(Register register) {
    boolean refused =
        reading.refused().stream().anyMatch(file -> file.register().equals(register.name()));
    return !refused && !reading.files().containsKey(register.name()) && isNeeded(register);
  }

  /** Nobody has to attest anything where every indicator is computed. */
  private boolean isNeeded(Register register) {
    return !register.name().equals(Attestations.NAME)
        || pack.indicators().stream()
            .anyMatch(indicator -> indicator.measure() instanceof Measure.Attested);
  }

  private Notice missing(Register register) {
    List<String> waiting =
        pack.indicators().stream()
            .filter(indicator ->
                indicator.measure().leaves().stream()
                    .map(Leaf::register)
                    .anyMatch(its -> its.name().equals(register.name())))
            .map(indicator -> indicator.name())
            .toList();
    return notice(
        "register_not_supplied",
        Bilingual.of(
            "未提供台账“%s”（%s.csv 或 .xlsx）%s"
                .formatted(
                    register.title().zh(),
                    register.name(),
                    waiting.isEmpty() ? "" : "，这些指标无法判定：" + String.join("、", waiting)),
            "the register \"%s\" (%s.csv or .xlsx) was not supplied%s"
                .formatted(
                    register.title().en(),
                    register.name(),
                    waiting.isEmpty()
                        ? ""
                        : "; undecidable without it: " + String.join("; ", waiting))));
  }

  private static Notice loose(RegisterRecord cells) {
    return notice(
        "loose_attestation",
        Bilingual.format(
            "%1$s 第 %2$d 行：填报值不对应本包的任何填报指标，未采用。请核对二级指标、名称和描述。",
            "%1$s row %2$d: answers no attested indicator of this pack and is not used. Check"
                + " dimension, name and description.",
            cells.file().name(),
            cells.row()));
  }

  private static Notice notice(String code, Bilingual message) {
    return new Notice(code, Severity.WARNING, message, Optional.empty());
  }
}
