package org.plumbline.national.rows;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.target.Target;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A plan with every component of the model by its name, for what the columns cannot say. */
final class WholePlan {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultVisibility(seen ->
              seen.with(JsonAutoDetect.Visibility.NONE)
                  .withFieldVisibility(JsonAutoDetect.Visibility.ANY)
                  .withCreatorVisibility(JsonAutoDetect.Visibility.ANY))
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .addMixIn(Target.class, Kinds.class)
          .build();

  private WholePlan() {}

  static String write(PerformancePlan plan) {
    return JSON.writeValueAsString(plan);
  }

  static PerformancePlan read(String content) {
    try {
      return JSON.readValue(content, PerformancePlan.class);
    } catch (JacksonException e) {
      throw new DamagedRowException("column whole: " + e.getOriginalMessage());
    }
  }

  /** The kinds of a sealed type are told apart by the names of their records. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
  private interface Kinds {}
}
