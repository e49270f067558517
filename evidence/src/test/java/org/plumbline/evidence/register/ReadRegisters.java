package org.plumbline.evidence.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.plumbline.regulation.Units;

/** Reads files as registers of {@code registers.yaml}, for the fiscal year 2022. */
final class ReadRegisters {

  private static final Units UNITS = Units.bundled();

  private final Map<String, RegisterSource> sources = new LinkedHashMap<>();
  private RegisterLimits limits = RegisterLimits.DEFAULT;

  static ReadRegisters with(String register, String csv) {
    return new ReadRegisters().and(register, csv);
  }

  static ReadRegisters with(String register, byte[] file) {
    return new ReadRegisters().and(register, file);
  }

  ReadRegisters and(String register, String csv) {
    return and(register, csv.getBytes(UTF_8));
  }

  ReadRegisters and(String register, byte[] file) {
    sources.put(register, RegisterSource.of(register, file));
    return this;
  }

  ReadRegisters and(RegisterSource source) {
    sources.put(source.name(), source);
    return this;
  }

  ReadRegisters within(RegisterLimits other) {
    limits = other;
    return this;
  }

  EvidenceReading read() {
    List<Register> registers = List.copyOf(Registers.all().values());
    return new RegisterReader(UNITS, 2022, limits).read(registers, sources);
  }

  /** The records of the register, which has to be accepted. */
  List<RegisterRecord> records(String register) {
    EvidenceReading reading = read();
    assertThat(reading.refused()).isEmpty();
    List<RegisterRecord> records = new ArrayList<>();
    Objects.requireNonNull(reading.accepted().get(register)).forEach(records::add);
    return records;
  }

  /** The values of a column, as short texts. */
  List<String> values(String register, String column) {
    int place = Registers.named(register).findColumn(column).orElseThrow();
    return records(register).stream().map(it -> FileCheck.keyText(it.at(place))).toList();
  }

  /** What is told, in English, of the one file that has to be refused. */
  List<String> problems() {
    return refusal().problems().stream().map(problem -> problem.en()).toList();
  }

  RefusedFile refusal() {
    EvidenceReading reading = read();
    assertThat(reading.refused()).hasSize(1);
    return reading.refused().getFirst();
  }
}
