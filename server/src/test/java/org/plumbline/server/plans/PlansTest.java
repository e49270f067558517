package org.plumbline.server.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.running.TestServer;

class PlansTest {

  @Test
  void savesForTheRevisionSeenOnly() {
    MadePlan made = new MadePlan();
    long seen = made.revision();
    save(made, seen, withoutGoals(made));
    assertThat(made.stored().content().goals()).isEmpty();
    assertThatThrownBy(() -> save(made, seen, MadePlan.seed()))
        .isInstanceOf(LostRaceException.class);
    assertThat(made.stored().content().goals()).isEmpty();
  }

  @Test
  void undoesASaveByAnother() {
    MadePlan made = new MadePlan();
    PerformancePlan before = made.stored().content();
    long saved = save(made, made.revision(), withoutGoals(made));
    Acting.as(made.unit, "", () -> MadePlan.plans().undoSave(made.id, saved));
    assertThat(made.stored().content()).isEqualTo(before);
    assertThat(made.revision()).isEqualTo(saved + 1);
  }

  @Test
  void keepsTheVersionInForceWhileAdjusted() {
    MadePlan made = inForce();
    long begun =
        Acting.as(
            made.unit,
            "",
            () -> MadePlan.plans().startAdjustment(made.id, made.revision(), "任务增加"));
    save(made, begun, withoutGoals(made));
    StoredPlan stored = made.stored();
    assertThat(stored.row().versions().inForce()).hasValue(1);
    assertThat(stored.row().versions().working()).isEqualTo(2);
    assertThat(stored.row().state()).isEqualTo(PlanState.DRAFT);
    PlanHistory history = TestServer.part(PlanHistory.class);
    assertThat(Acting.as(made.unit, "", () -> history.findVersion(made.id, 1)))
        .contains(MadePlan.seed());
    made.move(PlanState.DRAFT, PlanState.IN_FORCE);
    assertThat(made.stored().row().versions().inForce()).hasValue(2);
  }

  @Test
  void givesAnAdjustmentUp() {
    MadePlan made = inForce();
    Acting.as(
        made.unit,
        "",
        () -> {
          long begun = MadePlan.plans().startAdjustment(made.id, made.revision(), "任务增加");
          long saved = MadePlan.plans().saveDraft(made.id, begun, withoutGoals(made));
          return MadePlan.plans().giveUpAdjustment(made.id, saved);
        });
    assertThat(made.stored().content()).isEqualTo(MadePlan.seed());
    assertThat(made.stored().row().state()).isEqualTo(PlanState.IN_FORCE);
  }

  @Test
  void refusesToSaveWhatIsInForce() {
    MadePlan made = inForce();
    assertThatThrownBy(() -> save(made, made.revision(), withoutGoals(made)))
        .isInstanceOf(LostRaceException.class);
  }

  @Test
  void countsPairsAsTheDatabaseDoes() {
    String text = "智能 iPhone𠮷㐂 x";
    String counted =
        TestServer.part(org.springframework.jdbc.core.simple.JdbcClient.class)
            .sql("SELECT (SELECT array_agg(n ORDER BY n) FROM unnest(word_pairs(?)) n)::text")
            .param(text)
            .query(String.class)
            .single();
    assertThat(WordPairs.of(List.of(text))).isEqualTo(counted);
  }

  private static MadePlan inForce() {
    MadePlan made = new MadePlan();
    made.move(PlanState.DRAFT, PlanState.IN_FORCE);
    return made;
  }

  private static long save(MadePlan made, long revision, PerformancePlan content) {
    return Acting.as(made.unit, "", () -> MadePlan.plans().saveDraft(made.id, revision, content));
  }

  private static PerformancePlan withoutGoals(MadePlan made) {
    PerformancePlan plan = made.stored().content();
    return new PerformancePlan(
        plan.form(),
        plan.heading(),
        plan.funding(),
        plan.spendingPlan(),
        List.of(),
        plan.indicators(),
        plan.details());
  }
}
