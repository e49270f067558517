package org.plumbline.server.plans.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.forms.Citations;
import org.plumbline.model.source.SourceLocation;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.LegalDocuments;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleInfo;
import org.plumbline.server.plans.StoredFinding;
import org.plumbline.server.review.ReviewDesk;
import org.springframework.stereotype.Component;

/** Puts beside each finding why it matters, what to do, and the law. */
@Component
public class Remarks {

  private static final Bilingual NONE = Bilingual.of("—", "—");

  private final Map<String, Explained> rules;

  Remarks(ReviewDesk desk) {
    Citations citations = new Citations(LegalDocuments.bundled());
    this.rules =
        desk.reviewer().catalogue().rules().stream()
            .map(Rule::info)
            .collect(
                Collectors.toMap(
                    RuleInfo::code,
                    info -> new Explained(info.why(), info.fix(), citations.of(info))));
  }

  private record Explained(Bilingual why, Bilingual fix, Bilingual law) {}

  public List<Remark> of(List<StoredFinding> findings) {
    List<Remark> remarks = new ArrayList<>();
    for (StoredFinding finding : findings) {
      Explained rule = rules.getOrDefault(finding.rule(), new Explained(NONE, NONE, NONE));
      remarks.add(
          new Remark(
              remarks.size() + 1,
              finding.severity(),
              finding.message(),
              rule.why(),
              rule.fix(),
              rule.law(),
              finding.at()));
    }
    return remarks;
  }

  /** By the cell they stand at. */
  static Map<String, List<Remark>> byCell(List<Remark> remarks) {
    return remarks.stream().collect(Collectors.groupingBy(remark -> cell(remark.at())));
  }

  static String cell(SourceLocation at) {
    return at.document()
        + "/"
        + at.page().orElse(0)
        + "/"
        + at.table()
        + "/"
        + at.row()
        + "/"
        + at.column();
  }
}
