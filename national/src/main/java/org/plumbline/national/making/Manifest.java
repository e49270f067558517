package org.plumbline.national.making;

import org.plumbline.national.counting.Tally;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** 说明. What stands beside a synthetic year, so that nobody takes it for a real one. */
final class Manifest {

  static final String NAME = "manifest.json";
  static final String SCHEMA = "plumbline/national-year/1";
  static final String DECLARATION = "虚构数据，不是任何单位的绩效目标 synthetic data: no plan of any real unit";

  private Manifest() {}

  static String of(YearOrder order, Tally made, int files) {
    ObjectNode json = JsonMapper.shared().createObjectNode();
    json.put("schema", SCHEMA);
    json.put("synthetic", true);
    json.put("declaration", DECLARATION);
    json.put("learnedFrom", Learned.bundled().source());
    json.put("seed", order.seed());
    json.put("year", order.year());
    json.put("years", order.years());
    json.put("plans", made.get(MakePart.PLANS));
    json.put("indicators", made.get(MakePart.INDICATORS));
    json.put("copied", made.get(MakePart.COPIED));
    json.put("files", files);
    ObjectNode defects = json.putObject("defects");
    for (Defect defect : Defect.values()) {
      defects.put(defect.rule(), made.get(MakePart.DEFECT + defect.rule()));
    }
    return json.toPrettyString();
  }
}
