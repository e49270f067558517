package org.plumbline.cli;

import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plumbline.cli.Measuring.Measured;
import org.plumbline.cli.packs.PackFolders;
import org.plumbline.evidence.pack.Pack;
import org.plumbline.forms.json.ActualsPage;
import org.plumbline.forms.json.MeasureJson;
import org.plumbline.forms.json.RecordsJson;
import org.plumbline.forms.measured.MeasuredActuals;
import org.plumbline.forms.measured.MeasuredPack;
import org.plumbline.forms.measured.PlanDifferences;
import org.plumbline.forms.measured.RecordsBehind;
import org.plumbline.forms.text.MeasureText;
import org.plumbline.forms.text.RecordsCsv;
import org.plumbline.forms.text.RecordsText;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.text.Bilingual;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plumbline measure}: the actual values of programmes, from their registers. */
@Command(name = "measure", versionProvider = ProductVersion.class)
final class MeasureCommand implements Callable<Integer> {

  private final Session session;
  private final Wiring wiring;

  @Mixin final CommonOptions common = new CommonOptions();

  @Option(names = "--evidence", paramLabel = "DIR", required = true, descriptionKey = "evidence")
  Path evidence = Path.of("");

  @Option(names = "--as-of", paramLabel = "DATE")
  @Nullable LocalDate asOf;

  @Option(names = "--format", paramLabel = "FORMAT")
  Format format = Format.TEXT;

  @Option(names = "--records", paramLabel = "INDICATOR")
  @Nullable String records;

  @Option(names = "--personal")
  boolean personal;

  @Option(names = "--plan", paramLabel = "FILE", descriptionKey = "measured-plan")
  @Nullable String plan;

  @Parameters(paramLabel = "PACK", descriptionKey = "pack")
  String pack = "";

  MeasureCommand(Session session, Wiring wiring) {
    this.session = session;
    this.wiring = wiring;
  }

  /** What {@code --format} may say. */
  enum Format {
    TEXT,
    JSON,
    CSV,
    ACTUALS;

    @Override
    public String toString() {
      return OptionValue.of(this);
    }
  }

  @Override
  public Integer call() throws UnusableInputException {
    checkFormat();
    Packs packs = new Packs(wiring.targets().get());
    List<Path> files = packs.find(pack);
    List<Pack> opened = packs.open(files);
    boolean many = pack.equals(PackFolders.ALL) || files.size() > 1;
    List<Measured> measured =
        new Measuring(packs.targets(), asOf, session).measure(opened, evidence, many);
    if (records != null) {
      session.streams().results(records(new ChosenRecords(measured, personal).find(records)));
      return Measuring.conclude(measured, session).code();
    }
    Held held = held(measured.stream().map(Measured::pack).toList());
    session.streams().results(page(many ? pack : opened.getFirst().name(), held.packs()));
    return Measuring.conclude(measured, session).and(held.status()).code();
  }

  private void checkFormat() throws UnusableInputException {
    if (records == null && format == Format.CSV) {
      throw new UnusableInputException(
          Bilingual.of("csv 格式用于 --records", "The format csv goes with --records"));
    }
    if (records != null && format == Format.ACTUALS) {
      throw new UnusableInputException(
          Bilingual.of("actuals 格式不能与 --records 同用", "The format actuals does not go with --records"));
    }
    if (records == null && personal) {
      throw new UnusableInputException(
          Bilingual.of("--personal 用于 --records", "--personal goes with --records"));
    }
  }

  /** Packs held against a plan, and what reading it gave. */
  private record Held(List<MeasuredPack> packs, ExitStatus status) {}

  private Held held(List<MeasuredPack> measured) {
    if (plan == null) {
      return new Held(measured, ExitStatus.DONE);
    }
    ReadPlans read = ReadPlans.of(plan, wiring, session);
    List<MeasuredPack> held =
        measured.stream().map(each -> heldAgainst(each, read.plans())).toList();
    boolean same = held.stream().allMatch(each -> each.differences().isEmpty());
    return new Held(held, read.status().and(same ? ExitStatus.DONE : ExitStatus.FINDINGS));
  }

  private static MeasuredPack heldAgainst(MeasuredPack each, List<PerformancePlan> plans) {
    return new MeasuredPack(
        each.pack(),
        each.asOf(),
        each.reading(),
        each.result(),
        PlanDifferences.find(each.pack(), plans));
  }

  private Consumer<Writer> page(String name, List<MeasuredPack> packs) {
    boolean colour = session.streams().drawing().colour();
    return switch (format) {
      case TEXT, CSV -> out -> MeasureText.write(packs, session.language(), colour, out);
      case JSON -> out -> MeasureJson.write(name, packs, session.language(), out);
      case ACTUALS ->
          out ->
              ActualsPage.write(
                  packs.stream()
                      .flatMap(each -> each.result().stream())
                      .map(result -> MeasuredActuals.of(result, session.language()))
                      .toList(),
                  out);
    };
  }

  private Consumer<Writer> records(List<RecordsBehind> figures) {
    boolean colour = session.streams().drawing().colour();
    return switch (format) {
      case TEXT, ACTUALS -> out -> RecordsText.write(figures, session.language(), colour, out);
      case JSON -> out -> RecordsJson.write(figures, session.language(), out);
      case CSV -> out -> RecordsCsv.write(figures, session.language(), out);
    };
  }
}
