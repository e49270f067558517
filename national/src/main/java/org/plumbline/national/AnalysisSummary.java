package org.plumbline.national;

import java.util.List;
import org.plumbline.national.analysis.Analysis;
import org.plumbline.national.report.CountryPage.RegionLine;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What an analysis comes to: {@code plumbline/national-analysis/1}. */
final class AnalysisSummary {

  static final String SCHEMA = "plumbline/national-analysis/1";

  private AnalysisSummary() {}

  static String json(Analysis.Findings found, List<RegionLine> regions) {
    ObjectNode json = JsonMapper.shared().createObjectNode();
    json.put("schema", SCHEMA);
    json.put("departments", found.departments().size());
    json.put("peerGroups", found.peers().groups());
    ObjectNode copies = json.putObject("copies");
    found.copies().forEach(relation -> copies.put(relation.relation(), relation.plans()));
    json.put("regions", regions.size());
    return json.toPrettyString();
  }
}
