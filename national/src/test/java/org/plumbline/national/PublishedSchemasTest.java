package org.plumbline.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.testkit.schema.PublishedSchema.errors;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.national.analysis.Analysis;
import org.plumbline.national.files.Folder;
import org.plumbline.national.making.YearMaker;
import org.plumbline.national.making.YearOrder;
import org.plumbline.national.report.CountryPage.RegionLine;
import org.plumbline.national.reviewing.CountryReview;
import org.plumbline.national.reviewing.InputParts;
import org.plumbline.national.reviewing.Part;
import org.plumbline.national.reviewing.ReviewSettings;
import org.plumbline.national.reviewing.ReviewSummary;

/** What the three commands print fits the published schemas; a member more or less is told. */
class PublishedSchemasTest {

  @TempDir static Path folder;

  private static Folder year;

  /** Two years, so that there are copies to name. */
  @BeforeAll
  static void makeYears() throws Exception {
    year = Folder.at(folder.resolve("year").toUri().toString());
    new YearMaker(LocalSpark.session(), new YearOrder(640, 9, 2022, 2), false, year.toString())
        .make(_ -> {});
  }

  @Test
  void manifestFitsItsSchema() throws Exception {
    String manifest = Files.readString(folder.resolve("year/manifest.json"));

    assertThat(errors("national-year-1", manifest)).isEmpty();
    assertThat(errors("national-year-1", manifest.replace("true", "false"))).isNotEmpty();
  }

  @Test
  void summaryFitsItsSchema() throws Exception {
    List<Part> parts = InputParts.in(year);
    ReviewSettings settings =
        new ReviewSettings(
            "national", "", 2022, false, false, folder.resolve("out").toUri().toString());
    CountryReview.Outcome outcome =
        new CountryReview(LocalSpark.session(), settings)
            .review(parts, RunFacts.of(settings, "year", parts), (_, _) -> {});
    Map<String, String> facts = RunFacts.of(settings, "year", parts);
    facts.keySet().retainAll(RunFacts.PUBLIC);
    String summary =
        new ReviewSummary(outcome, parts.size(), facts, Duration.ofMillis(1_250)).json();

    assertThat(errors("national-review-1", summary)).isEmpty();
    assertThat(errors("national-review-1", summary.replace("bySeverity", "severities")))
        .isNotEmpty();
  }

  @Test
  void analysisFitsItsSchema() throws Exception {
    Path out = folder.resolve("analysed");
    Analysis.Findings found =
        new Analysis(LocalSpark.session(), Folder.at(out.toUri().toString()))
            .of(
                year.below("plans").files(".parquet").stream().map(Folder.Entry::address).toList(),
                () -> {});
    String analysis =
        AnalysisSummary.json(found, List.of(new RegionLine("370000", 2022, 640, 1_000, 10)));
    String peers = Files.readString(out.resolve("peers.json"));

    assertThat(errors("national-analysis-1", analysis)).isEmpty();
    assertThat(errors("national-analysis-1", analysis.replace("other_year", "last_year")))
        .isNotEmpty();
    assertThat(errors("peers-1", peers)).isEmpty();
    assertThat(errors("peers-1", peers.replace("median", "middle"))).isNotEmpty();
  }
}
