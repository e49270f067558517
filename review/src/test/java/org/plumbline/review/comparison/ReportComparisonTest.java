package org.plumbline.review.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.review.comparison.ReportComparison.Difference;
import org.plumbline.review.comparison.ReportComparison.Fate;

class ReportComparisonTest {

  private static final ReportedFinding OLD = finding("unit_missing", "诊断企业数量", "缺单位");

  @Test
  void correctedFindingIsGone() {
    assertThat(compare(List.of(OLD), List.of())).containsExactly(Fate.GONE);
  }

  @Test
  void sameFindingIsStillThere() {
    assertThat(compare(List.of(OLD), List.of(OLD))).containsExactly(Fate.STILL_THERE);
  }

  @Test
  void otherMessageIsAChange() {
    assertThat(compare(List.of(OLD), List.of(finding("unit_missing", "诊断企业数量", "150 缺单位"))))
        .containsExactly(Fate.CHANGED);
  }

  @Test
  void changeTellsWhatWasSaid() {
    ReportedFinding now = finding("unit_missing", "诊断企业数量", "150 缺单位");

    assertThat(ReportComparison.of(List.of(OLD), List.of(now)).list(Fate.CHANGED))
        .extracting(change -> change.former().orElseThrow())
        .containsExactly(OLD);
  }

  @Test
  void whatWasNotThereIsNew() {
    assertThat(compare(List.of(OLD), List.of(OLD, finding("no_comparator", "诊断企业数量", "无符号"))))
        .containsExactly(Fate.STILL_THERE, Fate.NEW);
  }

  @Test
  void equalFindingsArePairedOneByOne() {
    assertThat(compare(List.of(OLD, OLD), List.of(OLD)))
        .containsExactly(Fate.STILL_THERE, Fate.GONE);
    assertThat(compare(List.of(OLD), List.of(OLD, OLD)))
        .containsExactly(Fate.STILL_THERE, Fate.NEW);
  }

  @Test
  void differencesAreCountedByRule() {
    ReportComparison comparison =
        ReportComparison.of(List.of(OLD), List.of(finding("no_comparator", "a", "b")));
    assertThat(comparison.byRule())
        .containsEntry("unit_missing", new Difference(0, 1, 0))
        .containsEntry("no_comparator", new Difference(1, 0, 0));
  }

  private static List<Fate> compare(List<ReportedFinding> former, List<ReportedFinding> now) {
    return ReportComparison.of(former, now).changes().stream()
        .map(ReportComparison.Change::fate)
        .toList();
  }

  private static ReportedFinding finding(String rule, String place, String message) {
    return new ReportedFinding("37020022P880028103131", rule, place, "warning", "150", message);
  }
}
