package org.plumbline.server.plans.api;

import java.io.StringWriter;
import java.util.List;
import java.util.OptionalInt;
import org.plumbline.forms.ReadingRun;
import org.plumbline.forms.json.PlansJson;
import org.plumbline.model.text.Language;
import org.plumbline.server.plans.PlanRow;
import org.plumbline.server.plans.StoredFinding;
import org.plumbline.server.plans.StoredPlan;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One plan as {@code plumbline/plans/1}, and under {@code server} what this installation knows. */
final class PlanDocument {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private PlanDocument() {}

  static ObjectNode of(StoredPlan plan, List<StoredFinding> findings, Language language) {
    StringWriter text = new StringWriter();
    PlansJson.write(
        new ReadingRun(List.of(), List.of(plan.content()), List.of(), List.of()), language, text);
    ObjectNode page = (ObjectNode) JSON.readTree(text.toString());
    ObjectNode server = page.putObject("server");
    PlanRow row = plan.row();
    server.put("id", row.id().value());
    server.put("revision", row.versions().revision());
    server.put("state", row.state().code());
    server.put("version", row.versions().working());
    OptionalInt inForce = row.versions().inForce();
    if (inForce.isPresent()) {
      server.put("inForceVersion", inForce.getAsInt());
    } else {
      server.putNull("inForceVersion");
    }
    server.put("unit", row.unitName());
    server.put("changedAt", row.changedAt().toString());
    for (StoredFinding finding : findings) {
      ObjectNode found = server.withArray("findings").addObject();
      found.put("rule", finding.rule());
      found.put("severity", finding.severity());
      found.put("message", finding.message().zh());
      found.put("messageEn", finding.message().en());
      found.put("table", finding.at().table());
      found.put("row", finding.at().row());
      found.put("column", finding.at().column());
    }
    return page;
  }
}
