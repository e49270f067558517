package org.plumbline.forms;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.model.source.Severity;
import org.plumbline.review.Finding;
import org.plumbline.review.rule.RuleInfo;

/**
 * 规则命中次数. How often a rule found something in a run.
 *
 * @param severity as the profile sets it
 */
public record RuleCount(RuleInfo rule, Severity severity, long count) {

  private static final Comparator<RuleCount> MOST_FIRST =
      Comparator.comparingLong(RuleCount::count)
          .reversed()
          .thenComparing(each -> each.rule().code());

  /** One entry for each rule among {@code findings}, the most frequent first. */
  static List<RuleCount> of(List<Finding> findings) {
    Map<String, List<Finding>> byRule =
        findings.stream()
            .collect(
                Collectors.groupingBy(
                    finding -> finding.rule().code(), LinkedHashMap::new, Collectors.toList()));
    return byRule.values().stream()
        .map(found ->
            new RuleCount(found.getFirst().rule(), found.getFirst().severity(), found.size()))
        .sorted(MOST_FIRST)
        .toList();
  }
}
