package org.plumbline.review.quality;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plumbline.review.Finding;
import org.plumbline.review.PlanReview;

/**
 * 规则质量报告. The findings of a review against the labels of a person.
 *
 * @param byRule by code, rules without finding and label left out
 * @param unwritten by class of defect that no rule of the catalogue bears
 * @param wrong the findings that no label confirms, in document order
 * @param missed the labels without a finding, in document order
 */
public record QualityReport(
    SortedMap<String, Tally> byRule,
    SortedMap<String, Tally> unwritten,
    List<Finding> wrong,
    List<Label> missed) {

  public QualityReport {
    byRule = Collections.unmodifiableSortedMap(new TreeMap<>(byRule));
    unwritten = Collections.unmodifiableSortedMap(new TreeMap<>(unwritten));
    wrong = List.copyOf(wrong);
    missed = List.copyOf(missed);
  }

  /**
   * Compares each finding with the labels by plan, cell and rule.
   *
   * @param reviews of every plan of the labelled document, in its order
   * @param codes of all rules of the catalogue
   */
  public static QualityReport of(Labels labels, List<PlanReview> reviews, Set<String> codes) {
    SortedMap<String, Tally> byRule = new TreeMap<>();
    SortedMap<String, Tally> unwritten = new TreeMap<>();
    List<Finding> wrong = new ArrayList<>();
    List<Label> open = new ArrayList<>(labels.defects());
    for (int plan = 1; plan <= reviews.size(); plan++) {
      for (Finding finding : reviews.get(plan - 1).findings()) {
        boolean right = takeLabel(open, plan, finding);
        if (!right) {
          wrong.add(finding);
        }
        add(byRule, finding.rule().code(), right ? new Tally(1, 0, 0) : new Tally(0, 1, 0));
      }
    }
    for (Label label : open) {
      add(codes.contains(label.rule()) ? byRule : unwritten, label.rule(), new Tally(0, 0, 1));
    }
    return new QualityReport(byRule, unwritten, wrong, open);
  }

  private static boolean takeLabel(List<Label> open, int plan, Finding finding) {
    for (Label label : open) {
      if (label.rule().equals(finding.rule().code()) && label.isAt(plan, finding.at())) {
        return open.remove(label);
      }
    }
    return false;
  }

  private static void add(SortedMap<String, Tally> tallies, String code, Tally tally) {
    tallies.merge(code, tally, Tally::plus);
  }

  /** Over all labels, those of unwritten rules among them. */
  public Tally overall() {
    Tally written = byRule.values().stream().reduce(Tally.NONE, Tally::plus);
    return unwritten.values().stream().reduce(written, Tally::plus);
  }
}
