package org.plumbline.server.plans;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.target.Target;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A plan as the database keeps it: every component of the model by its name, so that what was
 * written comes back equal. For our own tables only; the public form is {@code plumbline/plans/1}.
 */
public final class PlanContent {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultVisibility(seen ->
              seen.with(JsonAutoDetect.Visibility.NONE)
                  .withFieldVisibility(JsonAutoDetect.Visibility.ANY)
                  .withCreatorVisibility(JsonAutoDetect.Visibility.ANY))
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .addMixIn(Target.class, Kinds.class)
          .build();

  private PlanContent() {}

  public static String write(PerformancePlan plan) {
    return JSON.writeValueAsString(plan);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws JacksonException if it was not
   */
  public static PerformancePlan read(String content) {
    return JSON.readValue(content, PerformancePlan.class);
  }

  /** The kinds of a sealed type are told apart by the names of their records. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "is")
  private interface Kinds {}
}
