package org.plumbline.national;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.national.analysis.Analysis;
import org.plumbline.national.files.Folder;
import org.plumbline.national.making.YearMaker;
import org.plumbline.national.making.YearOrder;
import org.plumbline.national.reviewing.CountryReview;
import org.plumbline.national.reviewing.InputParts;
import org.plumbline.national.reviewing.Part;
import org.plumbline.national.reviewing.ReviewSettings;
import org.plumbline.national.reviewing.ReviewSummary;

/** What the commands print keeps to the schemas of {@code docs/schema}. */
class PublishedJsonTest {

  @TempDir Path folder;

  @Test
  void everyResultKeepsToItsSchema() throws Exception {
    Folder year = at("year");
    new YearMaker(LocalSpark.session(), new YearOrder(160, 7, 2022, 2), false, year.toString())
        .make(_ -> {});
    assertThat(errors("national-year-1", Files.readString(folder.resolve("year/manifest.json"))))
        .isEmpty();
    assertThat(errors("national-review-1", reviewed(year))).isEmpty();
    assertThat(errors("national-analysis-1", analysed(year))).isEmpty();
  }

  @Test
  void aResultWithoutItsFiguresDoesNotKeepToTheSchema() throws Exception {
    assertThat(errors("national-year-1", "{}")).isNotEmpty();
    assertThat(errors("national-review-1", "{\"schema\":\"plumbline/national-review/1\"}"))
        .isNotEmpty();
    assertThat(errors("national-analysis-1", "{\"schema\":\"plumbline/national-review/1\"}"))
        .isNotEmpty();
  }

  private String reviewed(Folder year) throws Exception {
    ReviewSettings settings =
        new ReviewSettings("national", "", 2022, false, false, at("reviewed").toString());
    List<Part> parts = InputParts.in(year);
    Map<String, String> facts = RunFacts.of(settings, year.toString(), parts);
    CountryReview.Outcome outcome =
        new CountryReview(LocalSpark.session(), settings).review(parts, facts, (_, _) -> {});
    Map<String, String> said = new TreeMap<>(facts);
    said.keySet().retainAll(RunFacts.PUBLIC);
    return new ReviewSummary(outcome, parts.size(), said, Duration.ofMillis(1500)).json();
  }

  private String analysed(Folder year) throws Exception {
    List<String> files =
        year.below("plans").files(".parquet").stream().map(Folder.Entry::address).toList();
    Analysis.Findings found =
        new Analysis(LocalSpark.session(), at("analysed")).of(files, () -> {});
    return AnalysisSummary.json(found, List.of());
  }

  private Folder at(String name) throws IOException {
    return Folder.at(folder.resolve(name).toUri().toString());
  }

  private static List<String> errors(String name, String json) throws Exception {
    Path file =
        Path.of(System.getProperty("plumbline.root"), "docs", "schema", name + ".schema.json");
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(file), InputFormat.JSON)
        .validate(json, InputFormat.JSON)
        .stream()
        .map(Error::toString)
        .toList();
  }
}
