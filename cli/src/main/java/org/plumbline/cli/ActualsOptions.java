package org.plumbline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.cli.Measuring.Measured;
import org.plumbline.evaluation.actuals.ActualsOfRun;
import org.plumbline.evaluation.actuals.PlanActuals;
import org.plumbline.evaluation.actuals.Problem;
import org.plumbline.evidence.PackResult;
import org.plumbline.evidence.fold.Outcome;
import org.plumbline.evidence.pack.Pack;
import org.plumbline.forms.measured.MeasuredActuals;
import org.plumbline.forms.measured.MeasuredPack;
import org.plumbline.model.text.Bilingual;
import picocli.CommandLine.Option;

/** Where actual values come from: a file, registers, or both. */
final class ActualsOptions {

  /** The code of the remark that figures come from made-up records. */
  static final String SYNTHETIC = "synthetic_data";

  @Option(names = "--actuals", paramLabel = "A.json")
  @Nullable Path actuals;

  @Option(names = "--evidence", paramLabel = "DIR", descriptionKey = "plan-evidence")
  @Nullable Path evidence;

  @Option(names = "--packs", paramLabel = "DIR")
  @Nullable String packs;

  /**
   * The values that were asked for; registers are read before any plan, so that a fault in them
   * ends the command while nothing has been said.
   *
   * @param asOf the day of the registers; where none is given the end of a pack's year, or today
   */
  ActualsOfRun read(Wiring wiring, @Nullable LocalDate asOf, Session session)
      throws UnusableInputException {
    if (packs != null && evidence == null) {
      throw new UnusableInputException(
          Bilingual.of("--packs 用于 --evidence", "--packs goes with --evidence"));
    }
    List<PlanActuals> given = actuals == null ? List.of() : ActualsFile.read(actuals);
    if (evidence == null) {
      return new ActualsOfRun(given);
    }
    List<MeasuredPack> measured = measured(evidence, wiring, asOf, session);
    return new ActualsOfRun(
        given,
        measured.stream()
            .flatMap(each -> each.result().stream())
            .map(result -> MeasuredActuals.of(result, session.language()))
            .toList(),
        remarks(measured));
  }

  private List<MeasuredPack> measured(
      Path folder, Wiring wiring, @Nullable LocalDate asOf, Session session)
      throws UnusableInputException {
    Packs opener = new Packs(wiring.targets().get());
    List<Path> files = opener.find(packs == null ? Packs.programmes().toString() : packs);
    List<Pack> supplied = new ArrayList<>();
    for (Pack pack : opener.open(files)) {
      if (Files.isDirectory(folder.resolve(pack.name()))) {
        supplied.add(pack);
      }
    }
    List<Measured> measured =
        new Measuring(opener.targets(), asOf, session).measure(supplied, folder, true);
    if (Measuring.conclude(measured, session) != ExitStatus.DONE) {
      throw new UnusableInputException(
          Bilingual.of(
              "台账有误，未评价；请按上面所列更正",
              "There are faults in the registers, listed above: mend them first"));
    }
    List<MeasuredPack> packed = measured.stream().map(Measured::pack).toList();
    for (MeasuredPack each : packed) {
      each.notices()
          .forEach(notice ->
              session.streams().say(each.pack().name() + ": " + session.text(notice.message())));
    }
    return packed;
  }

  /** What has to stand beside the figures. */
  private static List<Problem> remarks(List<MeasuredPack> measured) {
    List<Problem> remarks = new ArrayList<>();
    List<String> synthetic =
        measured.stream()
            .filter(MeasuredPack::synthetic)
            .map(each -> each.pack().heading().projectCode())
            .toList();
    if (!synthetic.isEmpty()) {
      remarks.add(
          new Problem(
              SYNTHETIC,
              Bilingual.format(
                  "合成数据：下列项目的实际值出自编造的记录，不是真实情况：%s",
                  "SYNTHETIC DATA: actual values of these projects come from made-up records: %s",
                  String.join(", ", synthetic))));
    }
    for (MeasuredPack each : measured) {
      long open = each.result().stream().mapToLong(ActualsOptions::undecidable).sum();
      if (open > 0) {
        remarks.add(
            new Problem(
                "undecidable_from_registers",
                Bilingual.format(
                    "项目包 %1$s 有 %2$d 条指标不能从台账判定；原因见 plumbline measure %1$s",
                    "%1$s: indicators that its registers do not decide: %2$d; why: plumbline measure %1$s",
                    each.pack().name(),
                    open)));
      }
    }
    return remarks;
  }

  private static long undecidable(PackResult result) {
    return result.indicators().stream()
        .filter(indicator -> indicator.outcome() instanceof Outcome.Undecidable)
        .count();
  }
}
