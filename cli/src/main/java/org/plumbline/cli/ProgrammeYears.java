package org.plumbline.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.cli.Measuring.Measured;
import org.plumbline.evaluation.actuals.ActualsOfRun;
import org.plumbline.evaluation.actuals.PlanActuals;
import org.plumbline.evaluation.monitoring.Monitoring;
import org.plumbline.evidence.pack.Pack;
import org.plumbline.forms.measured.MeasuredActuals;
import org.plumbline.forms.measured.MeasuredPack;
import org.plumbline.forms.opendata.PublishedYear;
import org.plumbline.forms.year.ProgrammeYear;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.Sourced;
import org.plumbline.regulation.MonitoringRules;
import org.plumbline.review.PlanReview;
import org.plumbline.review.Reviewer;

/** Takes plans with their registers through a year: review, measures, monitoring, score. */
final class ProgrammeYears {

  private final Scene scene;
  private final Session session;
  private final Packs packs;
  private final Reviewer reviewer;
  private final ChosenScheme scheme;

  ProgrammeYears(Scene scene, Wiring wiring, Session session) throws UnusableInputException {
    this.scene = scene;
    this.session = session;
    this.packs = new Packs(wiring.targets().get());
    this.reviewer = Reviewer.of(Profiles.named(Optional.empty()));
    this.scheme = ChosenScheme.named(Optional.empty());
  }

  /**
   * What the year is made of.
   *
   * @param midYear the day of monitoring
   * @param yearEnd the day of the score
   */
  record Scene(Path plans, Path programmes, Path evidence, Checkpoint midYear, Checkpoint yearEnd) {

    /** A day and the file of what was spent by it. */
    record Checkpoint(LocalDate day, Path spending) {}

    /** The founding document and the sample records, below the folder of the product. */
    static Scene ofSamples(Path home) {
      Path samples = home.resolve("samples");
      return new Scene(
          samples.resolve("qingdao-miit-2022/qingdao-miit-2022.txt"),
          home.resolve("programmes"),
          samples.resolve("evidence"),
          checkpoint(samples, LocalDate.of(2022, 7, 31)),
          checkpoint(samples, LocalDate.of(2022, 12, 31)));
    }

    private static Checkpoint checkpoint(Path samples, LocalDate day) {
      return new Checkpoint(day, samples.resolve("actuals/spending-" + day + ".json"));
    }
  }

  /** Everything known on a day. */
  record Known(List<MeasuredPack> measured, ActualsOfRun actuals) {

    Optional<MeasuredPack> of(PerformancePlan plan) {
      Optional<String> code = plan.project().code().map(Sourced::value);
      return measured.stream()
          .filter(each -> code.equals(Optional.of(each.pack().heading().projectCode())))
          .findFirst();
    }
  }

  /** What the registers and the file of spending say on the day of a checkpoint. */
  Known knownAt(Scene.Checkpoint checkpoint) throws UnusableInputException {
    List<Pack> opened = packs.open(packs.find(scene.programmes().toString()));
    List<MeasuredPack> measured =
        new Measuring(packs.targets(), checkpoint.day(), session)
            .measure(opened, scene.evidence(), true).stream().map(Measured::pack).toList();
    List<PlanActuals> values =
        measured.stream()
            .flatMap(each -> each.result().stream())
            .map(result -> MeasuredActuals.of(result, session.language()))
            .toList();
    return new Known(
        measured, new ActualsOfRun(ActualsFile.read(checkpoint.spending()), values, List.of()));
  }

  /** A year for each plan, in their order. */
  List<ProgrammeYear> of(List<PerformancePlan> plans) throws UnusableInputException {
    Known midYear = knownAt(scene.midYear());
    Known yearEnd = knownAt(scene.yearEnd());
    MonitoringRules rules = MonitoringRules.bundled();
    Monitoring monitoring = new Monitoring(rules, rules.lights().getFirst());
    List<ProgrammeYear> years = new ArrayList<>();
    for (PerformancePlan plan : plans) {
      PlanActuals actuals = yearEnd.actuals().of(plan);
      years.add(
          new ProgrammeYear(
              review(plan),
              yearEnd.of(plan),
              monitoring.look(plan, midYear.actuals().of(plan), scene.midYear().day()),
              scheme.of(plan).score(plan, actuals),
              PublishedYear.of(plan, actuals),
              forms(plan, yearEnd.actuals())));
    }
    return years;
  }

  private PlanReview review(PerformancePlan plan) {
    return reviewer.review(plan, plan.fiscalYear().orElse(scene.yearEnd().day().getYear()));
  }

  private int forms(PerformancePlan plan, ActualsOfRun actuals) throws UnusableInputException {
    FormMakers.Facts facts =
        new FormMakers.Facts(
            actuals, Optional.of(scene.midYear().day()), Optional.empty(), _ -> {});
    int made = 0;
    for (FormsCommand.Kind kind : FormsCommand.Kind.values()) {
      made += FormMakers.of(kind, facts).make(plan).isPresent() ? 1 : 0;
    }
    return made;
  }
}
