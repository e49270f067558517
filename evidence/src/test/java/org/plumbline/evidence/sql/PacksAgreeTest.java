package org.plumbline.evidence.sql;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.evidence.Measurement;
import org.plumbline.evidence.PackResult;
import org.plumbline.evidence.SaltStock;
import org.plumbline.evidence.fold.AsOf;
import org.plumbline.evidence.fold.Evaluator;
import org.plumbline.evidence.fold.Finish;
import org.plumbline.evidence.fold.Outcome;
import org.plumbline.evidence.fold.RegisterFold;
import org.plumbline.evidence.fold.Tally;
import org.plumbline.evidence.measure.Leaf;
import org.plumbline.evidence.measure.Measure;
import org.plumbline.evidence.pack.Pack;
import org.plumbline.evidence.pack.PackLoader;
import org.plumbline.evidence.pack.PackLoading;
import org.plumbline.evidence.register.Evidence;
import org.plumbline.evidence.register.EvidenceReading;
import org.plumbline.evidence.register.KnownRecords;
import org.plumbline.evidence.register.Records;
import org.plumbline.evidence.register.Register;
import org.plumbline.evidence.register.RegisterLimits;
import org.plumbline.evidence.register.RegisterReader;
import org.plumbline.evidence.register.RegisterSource;
import org.plumbline.evidence.synthetic.Recipe;
import org.plumbline.evidence.synthetic.RecipeLoader;
import org.plumbline.evidence.synthetic.SyntheticRecords;
import org.plumbline.model.plan.FiscalYear;
import org.plumbline.model.target.Target;
import org.plumbline.regulation.Units;
import org.plumbline.regulation.yaml.YamlFile;
import org.plumbline.regulation.yaml.YamlProblems;

/** Every measure and watch of every pack comes to the same in a database as in memory. */
class PacksAgreeTest {

  private static final DSLContext DATABASE = TestDatabase.connect();

  private static final Path PROGRAMMES =
      Path.of(System.getProperty("plumbline.root"), "programmes");

  static List<Path> packs() throws IOException {
    try (Stream<Path> folders = Files.list(PROGRAMMES)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("recipe.yaml")))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("packs")
  void everyMeasureAndWatch(Path folder) throws IOException {
    Pack pack = pack(folder);
    Map<String, Records> registers = records(folder, pack);
    RegisterStore store = new RegisterStore(DATABASE, RegisterHome.ofSchema(pack.name()));
    registers.values().forEach(store::replace);
    SqlTallies tallies = new SqlTallies(DATABASE, RegisterHome.ofSchema(pack.name()));
    assertThat(measures(pack)).isNotEmpty();
    for (AsOf asOf : days(pack.fiscalYear())) {
      List<Leaf> leaves =
          leaves(pack).stream()
              .filter(leaf -> registers.containsKey(leaf.register().name()))
              .toList();
      Map<Leaf, Outcome> inDatabase = tallies.outcomes(leaves, asOf);
      Map<Leaf, Outcome> inMemory = folded(leaves, registers, asOf);
      assertThat(inDatabase).isEqualTo(inMemory);
      for (Measure measure : measures(pack)) {
        assertThat(evaluated(measure, inDatabase, asOf))
            .isEqualTo(evaluated(measure, inMemory, asOf));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("packs")
  void theWholeResultWithItsSentences(Path folder) throws IOException {
    Pack pack = pack(folder);
    Map<String, Records> registers = records(folder, pack);
    RegisterStore store =
        new RegisterStore(DATABASE, RegisterHome.ofSchema(pack.name() + " whole"));
    registers.values().forEach(store::replace);
    SqlTallies tallies = new SqlTallies(DATABASE, RegisterHome.ofSchema(pack.name() + " whole"));
    for (AsOf asOf : days(pack.fiscalYear())) {
      PackResult inMemory =
          new Measurement(pack, evidence(asOf, registers), SaltStock.READING).measure();
      Map<String, Records> stored = new LinkedHashMap<>();
      registers.forEach((name, records) -> stored.put(name, store.records(records.register())));
      PackResult inDatabase =
          new Measurement(pack, evidence(asOf, stored), SaltStock.READING, tallies).measure();
      assertThat(inDatabase).isEqualTo(inMemory);
    }
  }

  private static Evidence evidence(AsOf asOf, Map<String, Records> registers) {
    Map<String, Records> known = new LinkedHashMap<>();
    registers.forEach((name, records) -> known.put(name, KnownRecords.on(asOf.day(), records)));
    return new Evidence(new FiscalYear(asOf.year(), FiscalYear.Source.STATED), asOf.day(), known);
  }

  @ParameterizedTest
  @MethodSource("packs")
  void everyRegisterIsReadAsItWasPutIn(Path folder) throws IOException {
    Pack pack = pack(folder);
    RegisterStore store =
        new RegisterStore(DATABASE, RegisterHome.ofSchema(pack.name() + " again"));
    records(folder, pack)
        .forEach((_, records) -> {
          store.replace(records);
          assertThat(listed(store.records(records.register()))).isEqualTo(listed(records));
        });
  }

  private static List<Object> listed(Records records) {
    List<Object> listed = new ArrayList<>();
    records.forEach(listed::add);
    return listed;
  }

  private static List<AsOf> days(int year) {
    return Stream.of("%d-03-31", "%d-07-01", "%d-11-15", "%d-12-31")
        .map(day -> new AsOf(year, LocalDate.parse(day.formatted(year))))
        .toList();
  }

  private static List<Measure> measures(Pack pack) {
    List<Measure> measures = new ArrayList<>();
    pack.indicators().forEach(indicator -> measures.add(indicator.measure()));
    pack.watches().forEach(watch -> measures.add(watch.measure()));
    return measures;
  }

  private static Set<Leaf> leaves(Pack pack) {
    Set<Leaf> leaves = new LinkedHashSet<>();
    measures(pack).forEach(measure -> leaves.addAll(measure.leaves()));
    return leaves;
  }

  private static Map<Leaf, Outcome> folded(
      List<Leaf> leaves, Map<String, Records> registers, AsOf asOf) {
    Map<Leaf, Outcome> outcomes = new LinkedHashMap<>();
    for (Leaf leaf : leaves) {
      RegisterFold fold = new RegisterFold(leaf.register(), List.of(leaf), asOf);
      Objects.requireNonNull(registers.get(leaf.register().name())).forEach(fold::add);
      Tally tally = Objects.requireNonNull(fold.tallies().get(leaf));
      outcomes.put(leaf, Finish.of(leaf, tally, asOf));
    }
    return outcomes;
  }

  private static Outcome evaluated(Measure measure, Map<Leaf, Outcome> leaves, AsOf asOf) {
    return new Evaluator(leaves, text -> target(text, asOf)).evaluate(measure);
  }

  private static Target target(String text, AsOf asOf) {
    return SaltStock.READING.read(text, "", Optional.empty(), asOf.year());
  }

  private static Pack pack(Path folder) throws IOException {
    PackLoading loading =
        new PackLoader(Units.bundled(), SaltStock.READING)
            .load("pack.yaml", Files.readAllBytes(folder.resolve("pack.yaml")));
    assertThat(loading.problems()).isEmpty();
    return loading.pack().orElseThrow();
  }

  private static Map<String, Records> records(Path folder, Pack pack) throws IOException {
    YamlProblems problems = new YamlProblems();
    Optional<Recipe> recipe =
        YamlFile.parse("recipe.yaml", Files.readAllBytes(folder.resolve("recipe.yaml")), problems)
            .flatMap(file -> RecipeLoader.load(file, pack.registers(), problems));
    assertThat(problems.list()).isEmpty();
    Map<String, RegisterSource> sources = new LinkedHashMap<>();
    SyntheticRecords.write(recipe.orElseThrow())
        .forEach((name, csv) ->
            sources.put(name, RegisterSource.of(name + ".csv", csv.getBytes(UTF_8))));
    List<Register> registers = pack.registers();
    EvidenceReading reading =
        new RegisterReader(Units.bundled(), pack.fiscalYear(), RegisterLimits.DEFAULT)
            .read(registers, sources);
    assertThat(reading.refused()).isEmpty();
    return reading.accepted();
  }
}
