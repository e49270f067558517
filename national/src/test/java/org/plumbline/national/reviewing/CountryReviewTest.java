package org.plumbline.national.reviewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.national.LocalSpark;
import org.plumbline.national.files.RowFile;
import org.plumbline.national.making.MadePlan;
import org.plumbline.national.making.UnitMaker;
import org.plumbline.national.making.YearMaker;
import org.plumbline.national.making.YearOrder;
import org.plumbline.national.rows.PlanColumns;
import org.plumbline.national.rows.PlanRows;
import org.plumbline.review.Finding;
import org.plumbline.review.PlanReview;
import org.plumbline.review.Profile;
import org.plumbline.review.Reviewer;
import org.plumbline.review.RuleWatch;
import org.plumbline.review.known.KnownPlans;
import org.plumbline.review.place.FindingPlace;
import org.plumbline.testkit.golden.Golden;

class CountryReviewTest {

  private static final YearOrder ORDER = new YearOrder(160, 5, 2022, 3);

  @TempDir static Path shared;

  @TempDir Path folder;

  /** Three years, so that there are three parts. */
  @BeforeAll
  static void makeYear() throws Exception {
    new YearMaker(LocalSpark.session(), ORDER, false, shared.resolve("made").toUri().toString())
        .make(_ -> {});
  }

  @Test
  void sameSeedGivesTheSameBytes() throws Exception {
    Path again = folder.resolve("again");
    new YearMaker(LocalSpark.session(), ORDER, false, again.toUri().toString()).make(_ -> {});

    assertThat(Results.bytes(again)).isEqualTo(Results.bytes(shared.resolve("made")));
    assertThat(again.resolve("manifest.json")).content().contains("\"synthetic\" : true");
    assertThat(
            new String(
                Files.readAllBytes(again.resolve("plans/part-00000.parquet")),
                StandardCharsets.UTF_8))
        .contains("synthetic data");
  }

  @Test
  void findsWhatThePlainLoopFinds() throws Exception {
    Path out = folder.resolve("out");
    CountryReview.Outcome outcome = Results.review(shared.resolve("made"), out);

    List<String> plain = plainFindings();
    List<String> found =
        Results.rows(out, "findings").stream()
            .map(row -> row.getInt(0) + row.getString(4) + row.getString(10) + row.getString(12))
            .toList();
    assertThat(found).isEqualTo(plain);
    assertThat(outcome.all().get(Counted.PLANS)).isEqualTo(480);
    assertThat(outcome.all().get(Counted.FINDINGS)).isEqualTo(plain.size());
    assertThat(outcome.all().get(Counted.SYSTEM_ERRORS)).isZero();
    assertThat(Results.rows(out, "rules"))
        .extracting(row -> row.getLong(5))
        .satisfies(counts ->
            assertThat(counts.stream().mapToLong(each -> (Long) each).sum())
                .isEqualTo(plain.size()));
    assertThat(Results.rows(out, "regions"))
        .extracting(row -> row.getLong(2))
        .satisfies(counts ->
            assertThat(counts.stream().mapToLong(each -> (Long) each).sum()).isEqualTo(480));
    assertThat(Results.rows(out, "scores")).hasSize((int) outcome.all().get(Counted.SCORED));
    assertThat(outcome.all().get(Counted.SCORED)).isPositive();
  }

  private static List<String> plainFindings() {
    Reviewer reviewer = Reviewer.of(Profile.bundled("qingdao"));
    UnitMaker maker = UnitMaker.of(ORDER);
    List<String> findings = new ArrayList<>();
    for (int year = 2020; year <= 2022; year++) {
      int place = 0;
      for (int unit = 0; unit < 10; unit++) {
        KnownPlans siblings = new KnownPlans();
        for (MadePlan made : maker.plans(unit, year)) {
          PlanReview review = reviewer.review(made.plan(), 2022, siblings, RuleWatch.NONE);
          siblings.add(made.plan(), 2022);
          for (Finding finding : review.findings()) {
            findings.add(
                place
                    + finding.rule().code()
                    + FindingPlace.of(made.plan(), finding.at()).stable()
                    + finding.message().zh());
          }
          place++;
        }
      }
    }
    return findings;
  }

  @Test
  void stoppedReviewGoesOnAndGivesTheSameBytes() throws Exception {
    Path whole = folder.resolve("whole");
    Path stopped = folder.resolve("stopped");
    Results.review(shared.resolve("made"), whole);

    assertThatThrownBy(() ->
            Results.review(
                shared.resolve("made"),
                stopped,
                (part, sum) -> {
                  throw new IllegalStateException("stopped");
                }))
        .hasMessage("stopped");
    AtomicInteger parts = new AtomicInteger();
    CountryReview.Outcome outcome =
        Results.review(shared.resolve("made"), stopped, (_, _) -> parts.incrementAndGet());

    assertThat(outcome.partsBefore()).isEqualTo(1);
    assertThat(parts).hasValue(2);
    assertThat(Results.bytes(stopped)).isEqualTo(Results.bytes(whole));
    assertThat(CountryReview.continues(Results.settings(stopped), Map.of("test", "2"))).isFalse();
  }

  @Test
  void poisonedRowCostsOneRow() throws Exception {
    Path in = Files.createDirectories(folder.resolve("in"));
    PlanRows rows = PlanRows.bundled();
    List<MadePlan> plans = UnitMaker.of(ORDER).plans(0, 2022);
    try (RowFile file =
        RowFile.begin(
            in.resolve("a.parquet").toUri().toString(), 0, PlanColumns.SCHEMA, Map.of())) {
      for (int i = 0; i < plans.size(); i++) {
        Row row = rows.row(plans.get(i).plan());
        file.add(i == 3 ? poisoned(row) : row);
      }
      file.complete();
    }
    byte[] bytes = Files.readAllBytes(in.resolve("a.parquet"));
    Files.write(in.resolve("b.parquet"), Arrays.copyOf(bytes, bytes.length / 2));
    Path out = folder.resolve("out");

    CountryReview.Outcome outcome = Results.review(in, out);

    assertThat(outcome.all().get(Counted.PLANS)).isEqualTo(15);
    assertThat(outcome.all().get(Counted.ERRORS)).isEqualTo(2);
    assertThat(Results.rows(out, "errors"))
        .extracting(row -> row.getString(0), row -> row.getInt(2))
        .containsExactly(tuple("row", 3), tuple("file", 0));
  }

  private static Row poisoned(Row row) {
    Object[] values = new Object[row.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = row.get(i);
    }
    values[0] = "no such form";
    return RowFactory.create(values);
  }

  @Test
  void documentsGiveWhatAllFacesFind() throws Exception {
    Path in = Files.createDirectories(folder.resolve("documents"));
    int number = 0;
    for (String document : Golden.linesOf("samples/parity/documents.txt")) {
      Path file = Golden.sample("samples/" + document);
      Files.copy(file, in.resolve(number++ + "-" + file.getFileName()));
    }
    Files.write(in.resolve("9-poisoned.docx"), new byte[] {'P', 'K', 3, 4, 9, 9});
    Path out = folder.resolve("out");

    CountryReview.Outcome outcome = Results.review(in, out);

    List<String> found =
        Results.rows(out, "findings").stream().map(CountryReviewTest::line).toList();
    Golden.at("samples/parity/findings.golden.txt").matches(String.join("\n", found) + "\n");
    assertThat(Results.rows(out, "errors"))
        .singleElement()
        .satisfies(row -> assertThat(row.getString(1)).endsWith("9-poisoned.docx"));
    assertThat(Results.rows(out, "plans")).hasSize((int) outcome.all().get(Counted.PLANS));
  }

  private static String line(Row finding) {
    return String.join(
            " | ",
            finding.getString(1),
            finding.getString(4),
            finding.getString(5),
            finding.getString(10),
            finding.getString(11),
            finding.getString(12),
            finding.getString(13))
        .replace('\n', ' ');
  }
}
