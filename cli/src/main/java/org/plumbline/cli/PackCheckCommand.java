package org.plumbline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.evidence.measure.Measure;
import org.plumbline.evidence.pack.Pack;
import org.plumbline.evidence.pack.PackLoading;
import org.plumbline.forms.measured.PlanDifferences;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.yaml.YamlProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plumbline pack check}: all that is wrong with packs, with file and line. */
@Command(name = "check", versionProvider = ProductVersion.class)
final class PackCheckCommand implements Callable<Integer> {

  private final Session session;
  private final Wiring wiring;

  @Mixin final CommonOptions common = new CommonOptions();

  @Option(names = "--plan", paramLabel = "FILE", descriptionKey = "measured-plan")
  @Nullable String plan;

  @Parameters(arity = "1..*", paramLabel = "PACK", descriptionKey = "pack")
  List<String> packs = List.of();

  PackCheckCommand(Session session, Wiring wiring) {
    this.session = session;
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws UnusableInputException {
    Packs opener = new Packs(wiring.targets().get());
    List<Path> files = new ArrayList<>();
    for (String pack : packs) {
      files.addAll(opener.find(pack));
    }
    Optional<ReadPlans> read =
        Optional.ofNullable(plan).map(path -> ReadPlans.of(path, wiring, session));
    ExitStatus status = read.map(ReadPlans::status).orElse(ExitStatus.DONE);
    for (Path file : files) {
      status = status.and(check(file, opener, read.map(ReadPlans::plans)));
    }
    return status.code();
  }

  private ExitStatus check(Path file, Packs opener, Optional<List<PerformancePlan>> plans)
      throws UnusableInputException {
    PackLoading loading = opener.load(file);
    List<YamlProblem> problems = new ArrayList<>(loading.problems());
    List<Bilingual> differences = new ArrayList<>();
    if (loading.pack().isPresent()) {
      Pack pack = loading.pack().get();
      problems.addAll(RecipeFile.besides(file, pack).problems());
      plans.ifPresent(all -> differences.addAll(PlanDifferences.find(pack, all)));
    }
    problems.forEach(problem -> session.streams().result(session.text(problem.told())));
    differences.forEach(it -> session.streams().result(file + ": " + session.text(it)));
    if (!problems.isEmpty() || !differences.isEmpty()) {
      return ExitStatus.FINDINGS;
    }
    loading.pack().ifPresent(pack -> session.streams().result(session.text(sound(file, pack))));
    return ExitStatus.DONE;
  }

  private static Bilingual sound(Path file, Pack pack) {
    long attested =
        pack.indicators().stream()
            .filter(indicator -> indicator.measure() instanceof Measure.Attested)
            .count();
    boolean recipe = Files.isRegularFile(RecipeFile.path(file));
    return Bilingual.of(
        "%s：没有问题。指标 %d 条（填报 %d），预警 %d 项，台账 %d 个%s"
            .formatted(
                file,
                pack.indicators().size(),
                attested,
                pack.watches().size(),
                pack.registers().size() - 1,
                recipe ? "，有合成配方" : ""),
        "%s: sound. Indicators %d (attested %d), watches %d, registers %d%s"
            .formatted(
                file,
                pack.indicators().size(),
                attested,
                pack.watches().size(),
                pack.registers().size() - 1,
                recipe ? ", with a recipe" : ""));
  }
}
