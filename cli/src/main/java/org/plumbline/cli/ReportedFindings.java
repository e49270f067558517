package org.plumbline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.forms.Part;
import org.plumbline.forms.Parts;
import org.plumbline.review.comparison.ReportedFinding;

/** Findings kept beside a page, to be held against an earlier report: a part for each member. */
final class ReportedFindings {

  private static final String SECTION = "reported";
  private static final int MEMBERS = 6;

  private ReportedFindings() {}

  static List<Part> parts(List<ReportedFinding> findings) {
    return findings.stream()
        .flatMap(finding ->
            Stream.of(
                finding.project(),
                finding.rule(),
                finding.place(),
                finding.severity(),
                finding.text(),
                finding.message()))
        .map(member -> new Part(SECTION, member))
        .toList();
  }

  static List<ReportedFinding> of(Parts parts) {
    List<String> members = new ArrayList<>();
    parts.forEach(Set.of(SECTION), part -> members.add(part.text()));
    List<ReportedFinding> findings = new ArrayList<>();
    for (int i = 0; i < members.size(); i += MEMBERS) {
      findings.add(
          new ReportedFinding(
              members.get(i),
              members.get(i + 1),
              members.get(i + 2),
              members.get(i + 3),
              members.get(i + 4),
              members.get(i + 5)));
    }
    return findings;
  }
}
