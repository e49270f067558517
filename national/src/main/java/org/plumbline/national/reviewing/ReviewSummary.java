package org.plumbline.national.reviewing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Map;
import org.plumbline.model.source.Severity;
import org.plumbline.national.counting.Tally;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * 汇总. What a review of a country comes to: {@code plumbline/national-review/1}.
 *
 * @param facts what decides the results: profile, catalogue, regulation
 * @param took from the first part to the last
 */
public record ReviewSummary(
    CountryReview.Outcome outcome, int parts, Map<String, String> facts, Duration took) {

  /** The name of its JSON. */
  public static final String SCHEMA = "plumbline/national-review/1";

  private static final int MILLIS = 3;

  /** Plans of this run in a second. */
  public BigDecimal rowsPerSecond() {
    BigDecimal plans = BigDecimal.valueOf(outcome.now().get(Counted.PLANS));
    return seconds().signum() == 0
        ? BigDecimal.ZERO
        : plans.divide(seconds(), 1, RoundingMode.HALF_UP);
  }

  private BigDecimal seconds() {
    return BigDecimal.valueOf(took.toMillis(), MILLIS);
  }

  /** As JSON. */
  public String json() {
    Tally all = outcome.all();
    ObjectNode json = JsonMapper.shared().createObjectNode();
    json.put("schema", SCHEMA);
    json.put("plans", all.get(Counted.PLANS));
    json.put("indicators", all.get(Counted.INDICATORS));
    json.put("findings", all.get(Counted.FINDINGS));
    ObjectNode severities = json.putObject("bySeverity");
    for (Severity severity : Severity.values()) {
      severities.put(severity.code(), all.get(severity.code()));
    }
    json.put("systemErrors", all.get(Counted.SYSTEM_ERRORS));
    json.put("errors", all.get(Counted.ERRORS));
    json.put("scored", all.get(Counted.SCORED));
    json.put("parts", parts);
    json.put("partsDoneBefore", outcome.partsBefore());
    facts.forEach(json::put);
    json.put("seconds", seconds());
    json.put("rowsPerSecond", rowsPerSecond());
    return json.toPrettyString();
  }
}
