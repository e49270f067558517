package org.plumbline.evidence.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.source.Notice;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.Units;

/**
 * 台账读取器. Reads the files of a pack's registers, csv or xlsx. Each file is taken whole or not at
 * all; what is wrong is told by row. A large file is gone over once to check it and again whenever
 * its records are asked for, so that memory does not grow with it but for its keys.
 */
public final class RegisterReader {

  private final Rules rules;

  /**
   * What reading depends on.
   *
   * @param year the fiscal year, for dates that have to lie in it
   */
  record Rules(Units units, int year, RegisterLimits limits) {}

  public RegisterReader(Units units, int fiscalYear, RegisterLimits limits) {
    this.rules = new Rules(units, fiscalYear, limits);
  }

  /**
   * Reads all files that were supplied.
   *
   * @param sources by register name
   */
  public EvidenceReading read(List<Register> registers, Map<String, RegisterSource> sources) {
    Map<String, FileCheck.Accepted> accepted = new LinkedHashMap<>();
    List<RefusedFile> refused = new ArrayList<>();
    List<Notice> notices = new ArrayList<>();
    for (Register register : registers) {
      RegisterSource source = sources.get(register.name());
      if (source != null) {
        FileCheck check = new FileCheck(register, source, rules);
        Optional<FileCheck.Accepted> found = check.check();
        notices.addAll(check.notices());
        found.ifPresent(file -> accepted.put(register.name(), file));
        if (found.isEmpty()) {
          refused.add(check.problems().refusal(register.name(), source.name()));
        }
      }
    }
    refuseLooseReferences(accepted, refused, notices);
    return result(accepted, refused, notices);
  }

  /** References are followed once all keys are known. */
  private static void refuseLooseReferences(
      Map<String, FileCheck.Accepted> accepted, List<RefusedFile> refused, List<Notice> notices) {
    List<String> loose = new ArrayList<>();
    accepted.forEach((name, file) -> {
      ProblemList problems = new ProblemList();
      new ReferenceCheck(file.records(), accepted, problems, notices).check();
      if (!problems.isEmpty()) {
        loose.add(name);
        refused.add(problems.refusal(name, file.file().name()));
      }
    });
    loose.forEach(accepted::remove);
  }

  private static EvidenceReading result(
      Map<String, FileCheck.Accepted> accepted, List<RefusedFile> refused, List<Notice> notices) {
    Map<String, Records> records = new LinkedHashMap<>();
    Map<String, RegisterFile> files = new LinkedHashMap<>();
    accepted.forEach((name, file) -> {
      records.put(name, file.records());
      files.put(name, file.file());
    });
    return new EvidenceReading(records, files, refused, notices);
  }

  static Notice notice(String code, Bilingual message) {
    return new Notice(code, Severity.WARNING, message, Optional.empty());
  }
}
