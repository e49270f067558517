package org.plumbline.national.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.forms.json.PeersJson;
import org.plumbline.model.text.Bilingual;
import org.plumbline.model.text.Language;
import org.plumbline.national.LocalSpark;
import org.plumbline.national.files.Folder;
import org.plumbline.national.making.YearMaker;
import org.plumbline.national.making.YearOrder;
import org.plumbline.national.report.CountryPage;

class AnalysisTest {

  @TempDir Path folder;

  @Test
  void findsCopiesPeersAndShares() throws Exception {
    Folder in = Folder.at(folder.resolve("in").toUri().toString());
    Folder out = Folder.at(folder.resolve("out").toUri().toString());
    new YearMaker(LocalSpark.session(), new YearOrder(800, 3, 2022, 2), false, in.toString())
        .make(_ -> {});
    List<String> files =
        in.below("plans").files(".parquet").stream().map(Folder.Entry::address).toList();

    Analysis.Findings found = new Analysis(LocalSpark.session(), out).of(files, () -> {});

    assertThat(found.copies())
        .filteredOn(copies -> copies.relation().equals(Copies.OTHER_YEAR))
        .singleElement()
        // 15 % of 800 were taken over; those with a defect more are still alike
        .satisfies(copies -> assertThat(copies.plans()).isBetween(80L, 170L));
    assertThat(found.departments()).hasSize(20);
    assertThat(found.departments().stream().mapToLong(FactTables.Department::plans).sum())
        .isEqualTo(1_600);
    assertThat(found.spending().stream().mapToLong(FactTables.Spending::plans).sum())
        .isEqualTo(1_600);
    assertThat(found.peers().groups()).isPositive();
    String peers = Files.readString(folder.resolve("out/peers.json"));
    assertThat(PeersJson.read(new StringReader(peers)).isEmpty()).isFalse();
    assertThat(new CountryPage(found, List.of()).html(Language.ZH, Bilingual.of("虚构", "made up")))
        .contains("<svg", "<table>")
        .doesNotContain("<script", "src=");
  }
}
