package org.plumbline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.cli.ProgrammeYears.Scene;
import org.plumbline.cli.input.PathMessages;
import org.plumbline.evaluation.actuals.PlanActuals;
import org.plumbline.forms.html.YearPage;
import org.plumbline.forms.json.ActualsPage;
import org.plumbline.forms.year.YearTable;
import org.plumbline.model.plan.PerformancePlan;

/**
 * Takes the founding document and the sample records through a whole year, by the commands a person
 * would type, into a folder with a page that links everything. No server, no network.
 */
final class OfflineDemo implements Wiring.Demo {

  private static final String INDEX = "index.html";

  private final Path home;
  private final Wiring wiring;

  /**
   * A demonstration.
   *
   * @param home the folder of the product, with its samples and packs
   */
  OfflineDemo(Path home, Wiring wiring) {
    this.home = home;
    this.wiring = wiring;
  }

  @Override
  public ExitStatus run(Path data, Session session) throws UnusableInputException {
    Scene scene = Scene.ofSamples(home);
    DemoScript script = new DemoScript(scene);
    List<PerformancePlan> plans = ReadPlans.of(scene.plans().toString(), wiring, session).plans();
    ProgrammeYears years = new ProgrammeYears(scene, wiring, session);
    writeActuals(years, scene, plans, data);
    List<YearPage.Step> steps = new ArrayList<>();
    List<DemoScript.Step> all = script.steps();
    for (int i = 0; i < all.size(); i++) {
      DemoScript.Step step = all.get(i);
      session.streams().say((i + 1) + "/" + all.size() + " " + session.text(step.title()));
      for (DemoScript.Run run : step.runs()) {
        new RecordedRun(data, wiring, session).run(run);
      }
      steps.add(step.onPage(home));
    }
    YearTable table = YearTable.of(years.of(plans));
    Path index = data.resolve(INDEX);
    OutputFile.write(index, out -> YearPage.write(steps, table, session.language(), out));
    session.streams().result(index.toAbsolutePath().normalize().toString());
    return ExitStatus.DONE;
  }

  /** The actual values of both days, for the commands that take them from one file. */
  private static void writeActuals(
      ProgrammeYears years, Scene scene, List<PerformancePlan> plans, Path data)
      throws UnusableInputException {
    for (Scene.Checkpoint checkpoint : List.of(scene.midYear(), scene.yearEnd())) {
      ProgrammeYears.Known known = years.knownAt(checkpoint);
      List<PlanActuals> actuals = plans.stream().map(known.actuals()::of).toList();
      Path file = data.resolve(DemoScript.actuals(checkpoint));
      try {
        Files.createDirectories(data.resolve(DemoScript.MEASURED));
      } catch (IOException e) {
        throw new UnusableInputException(PathMessages.unwritable(file, e));
      }
      OutputFile.write(file, out -> ActualsPage.write(actuals, out));
    }
  }
}
