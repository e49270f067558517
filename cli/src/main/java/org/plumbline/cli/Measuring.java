package org.plumbline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.cli.packs.EvidenceFolder;
import org.plumbline.cli.packs.UnusableFolderException;
import org.plumbline.cli.terminal.ProgressBar;
import org.plumbline.evidence.Measurement;
import org.plumbline.evidence.pack.Pack;
import org.plumbline.evidence.pack.TargetReading;
import org.plumbline.evidence.register.Evidence;
import org.plumbline.evidence.register.EvidenceReading;
import org.plumbline.evidence.register.RefusedFile;
import org.plumbline.forms.measured.MeasuredPack;
import org.plumbline.model.plan.FiscalYear;
import org.plumbline.model.text.Bilingual;

/**
 * Measures packs on the registers in a folder.
 *
 * @param asOf the day to measure for; where none is given the end of a pack's year, or today
 */
record Measuring(TargetReading targets, @Nullable LocalDate asOf, Session session) {

  /** A pack measured, and how to ask for the records behind it. */
  record Measured(MeasuredPack pack, Measurement measurement) {}

  /**
   * Measures packs.
   *
   * @param folder of the registers of the only pack, or of a folder for each pack
   * @param many whether {@code folder} has a folder for each
   */
  List<Measured> measure(List<Pack> packs, Path folder, boolean many)
      throws UnusableInputException {
    List<Measured> measured = new ArrayList<>();
    try (ProgressBar progress = ProgressBar.over(packs.size(), session.streams())) {
      for (Pack pack : packs) {
        Path own = many ? folder.resolve(pack.name()) : folder;
        if (many && !Files.isDirectory(own)) {
          session.say(
              Bilingual.format(
                  "plumbline: 没有 %s，项目包 %s 未取数", "plumbline: no %s; the pack %s is not measured",
                  own, pack.name()));
        } else {
          measured.add(measure(pack, own));
        }
        progress.step(pack.name());
      }
    }
    if (measured.isEmpty()) {
      throw new UnusableInputException(
          Bilingual.format(
              "%s 中没有任何项目包的台账文件夹（以包名命名）",
              "%s holds no folder with the name of a pack and its registers", folder));
    }
    return measured;
  }

  private Measured measure(Pack pack, Path folder) throws UnusableInputException {
    try {
      EvidenceReading reading = EvidenceFolder.read(folder, pack);
      LocalDate day = dayFor(pack);
      FiscalYear year = new FiscalYear(pack.fiscalYear(), FiscalYear.Source.STATED);
      Evidence evidence = reading.evidence(year, day);
      Measurement measurement = new Measurement(pack, evidence, targets);
      boolean whole = reading.refused().isEmpty();
      return new Measured(
          new MeasuredPack(
              pack,
              day,
              reading,
              whole ? Optional.of(measurement.measure()) : Optional.empty(),
              List.of()),
          measurement);
    } catch (UnusableFolderException e) {
      throw new UnusableInputException(e.explanation());
    }
  }

  private LocalDate dayFor(Pack pack) {
    if (asOf != null) {
      return asOf;
    }
    LocalDate end = LocalDate.of(pack.fiscalYear(), 12, 31);
    LocalDate today = LocalDate.now(Clock.systemDefaultZone());
    boolean over = !today.isBefore(end);
    session.say(
        over
            ? Bilingual.format(
                "%s：截至 %s（预算年度末）；其他日期用 --as-of",
                "%s: as of %s, the end of its fiscal year; another day by --as-of", pack.name(), end)
            : Bilingual.format(
                "%s：截至 %s（今天，预算年度未结束）；其他日期用 --as-of",
                "%s: as of %s, today, before the end of its fiscal year; another day by --as-of",
                pack.name(),
                today));
    return over ? end : today;
  }

  /** Lists the files that were refused, where they are seen; the status takes them into account. */
  static ExitStatus conclude(List<Measured> measured, Session session) {
    ExitStatus status = ExitStatus.DONE;
    for (Measured each : measured) {
      for (RefusedFile file : each.pack().reading().refused()) {
        say(each.pack().pack(), file, session);
        status = ExitStatus.UNUSABLE_INPUT;
      }
    }
    return status;
  }

  private static void say(Pack pack, RefusedFile file, Session session) {
    session.say(
        Bilingual.format(
            "plumbline: %s/%s 未采用，问题 %d 处；该项目包未取数：",
            "plumbline: %s/%s is not taken, problems: %d; the pack is not measured:",
            pack.name(),
            file.file(),
            file.count()));
    file.problems().forEach(problem -> session.streams().say("  " + session.text(problem)));
    long untold = file.count() - file.problems().size();
    if (untold > 0) {
      session.say(Bilingual.format("  另有 %d 处", "  and %d more", untold));
    }
  }
}
