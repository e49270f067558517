package org.plumbline.server.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.cli.packs.EvidenceFolder;
import org.plumbline.cli.packs.UnusableFolderException;
import org.plumbline.evidence.Measurement;
import org.plumbline.evidence.PackResult;
import org.plumbline.evidence.pack.Pack;
import org.plumbline.model.plan.FiscalYear;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.publication.Publication;
import org.plumbline.server.publication.Publishing;
import org.plumbline.server.publication.Publishing.Order;
import org.plumbline.server.registers.Book;
import org.plumbline.server.registers.Programmes;
import org.plumbline.server.registers.RecordingOffice;
import org.plumbline.server.results.ResultsDesk;
import org.plumbline.server.running.TestServer;
import org.plumbline.server.running.Visitor;

/**
 * Each of the sixteen programmes through its year: a plan in force, its registers filled with
 * sample records, every indicator with value and sentence, monitoring, self-evaluation, the
 * official forms, and its results on the public page.
 */
class SixteenProgrammesTest {

  private static final Path SAMPLES =
      Path.of(System.getProperty("plumbline.root"), "samples", "evidence");
  private static final LocalDate YEAR_END = LocalDate.of(2022, 12, 31);

  private static int indicators;
  private static Optional<RecordingOffice> last = Optional.empty();

  static List<String> packs() {
    return TestServer.part(Programmes.class).list().stream()
        .map(offered -> offered.pack().name())
        .toList();
  }

  @AfterAll
  static void areAHundredAndSeventyIndicators() {
    assertThat(indicators).isEqualTo(170);
  }

  @ParameterizedTest
  @MethodSource("packs")
  void goesThroughItsYear(String name) throws IOException, UnusableFolderException {
    Pack pack =
        TestServer.part(Programmes.class).list().stream()
            .map(Programmes.Offered::pack)
            .filter(each -> each.name().equals(name))
            .findFirst()
            .orElseThrow();
    String project = pack.heading().projectName();
    RecordingOffice office =
        last.map(each -> each.another(project)).orElseGet(() -> RecordingOffice.open(project));
    last = Optional.of(office);
    Book book = office.open();
    assertThat(book.pack().name()).isEqualTo(name);
    bringRecords(office, name);
    comesToTheSameInTheDatabaseAsInMemory(office, book, SAMPLES.resolve(name));
    everyIndicatorShowsValueAndSentence(office, pack);
    isMonitoredAndEvaluated(office);
    isPublished(office, pack);
    indicators += pack.indicators().size();
  }

  private static void bringRecords(RecordingOffice office, String name) throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES.resolve(name))) {
      for (Path file : files.sorted().toList()) {
        String register = String.valueOf(file.getFileName()).replace(".csv", "");
        HttpResponse<String> brought = office.bring(register, file);
        assertThat(brought.statusCode()).as(brought.body()).isEqualTo(200);
      }
    }
  }

  private static void comesToTheSameInTheDatabaseAsInMemory(
      RecordingOffice office, Book book, Path folder) throws UnusableFolderException {
    Pack pack = book.pack();
    FiscalYear year = new FiscalYear(pack.fiscalYear(), FiscalYear.Source.STATED);
    PackResult inMemory =
        new Measurement(
                pack,
                EvidenceFolder.read(folder, pack).evidence(year, YEAR_END),
                TestServer.part(Programmes.class).targets())
            .measure();
    PackResult inDatabase =
        Acting.as(
            office.office().person(Role.UNIT),
            "",
            () -> TestServer.part(ResultsDesk.class).measure(book, YEAR_END));
    assertThat(inDatabase.indicators()).isEqualTo(inMemory.indicators());
    assertThat(inDatabase.watches()).isEqualTo(inMemory.watches());
  }

  private static void everyIndicatorShowsValueAndSentence(RecordingOffice office, Pack pack) {
    Visitor unit = office.visitor(Role.UNIT);
    String page = unit.get(office.path("/results")).body();
    assertThat(page).contains("怎样算出", "合成数据").doesNotContain("从未更新");
    String values = unit.get("/api" + office.path("/results")).body();
    assertThat(values.split("\"explanation\":\"[^\"]+", -1).length - 1)
        .isEqualTo(pack.indicators().size() + pack.watches().size());
    assertThat(values).doesNotContain("\"attainment\":\"undecidable\"");
    assertThat(unit.get(office.path("/results/" + pack.indicators().size())).body())
        .contains("怎样算出", "依据的记录", "全年走势");
  }

  private static void isPublished(RecordingOffice office, Pack pack) {
    long department = office.office().owner().department();
    assertThat(
            office
                .visitor(Role.FINANCE)
                .get("/publication/preview?year=2022&department=" + department)
                .body())
        .contains("含自评结果，截至 2022-12-31");
    Publication publication =
        Acting.as(
            office.office().person(Role.FINANCE),
            "",
            () ->
                TestServer.part(Publishing.class)
                    .publish(List.of(new Order(department, 2022, Optional.empty(), "又一个项目")))
                    .getFirst());
    Visitor stranger = Visitor.stranger();
    Matcher address =
        Pattern.compile("href=\"([^\"]+/plans/[^\"]+)\">[^<]*" + pack.heading().projectName())
            .matcher(stranger.get(publication.path()).body());
    assertThat(address.find()).isTrue();
    String page = stranger.get(address.group(1)).body();
    String results = page.substring(page.indexOf("id=\"results\""));
    assertThat(results).contains("依据与说明", "（合成数据）", "/results.json");
    pack.indicators().forEach(each -> assertThat(results).contains(each.name()));
    assertThat(results.split("class=\"said\">[^<]+<", -1).length - 1)
        .as("indicators with what they were computed from")
        .isEqualTo(pack.indicators().size());
    Matcher form = Pattern.compile("href=\"([^\"]+self-evaluation.docx)\"").matcher(results);
    assertThat(form.find()).isTrue();
    assertThat(stranger.get(form.group(1)).statusCode()).isEqualTo(200);
  }

  private static void isMonitoredAndEvaluated(RecordingOffice office) {
    Map<String, String> days = new LinkedHashMap<>();
    days.put("monitoring", "2022-07-31");
    days.put("self_evaluation", "2022-12-31");
    days.forEach((kind, day) -> {
      Visitor finance = office.visitor(Role.FINANCE);
      String task = office.passRound(kind, day);
      assertThat(finance.get(task).body()).contains("已通过");
      assertThat(finance.get(task + "/form/docx").statusCode()).isEqualTo(200);
    });
  }
}
