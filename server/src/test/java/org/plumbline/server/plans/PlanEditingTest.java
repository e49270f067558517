package org.plumbline.server.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.LongTermPlan;
import org.plumbline.model.target.Target;
import org.plumbline.server.plans.edit.PlanForm;
import org.plumbline.server.running.Visitor;

class PlanEditingTest {

  /** The fields of a form as a browser sends them: several of one name, in order. */
  static final class Fields {
    final List<Map.Entry<String, String>> all = new ArrayList<>();

    void add(String name, String value) {
      all.add(Map.entry(name, value));
    }

    void set(String name, int which, String value) {
      int seen = 0;
      for (int i = 0; i < all.size(); i++) {
        if (all.get(i).getKey().equals(name) && seen++ == which) {
          all.set(i, Map.entry(name, value));
        }
      }
    }
  }

  @Test
  void leavesAnUntouchedPlanAsItIs() {
    MadePlan made = new MadePlan();
    HttpResponse<String> answer = save(made, made.visitor(), _ -> {});
    assertThat(answer.uri().getQuery()).isEqualTo("said=saved");
    assertThat(made.stored().content()).isEqualTo(MadePlan.seed());
  }

  @Test
  void readsWhatWasTypedAndKeepsWhatWasPrinted() {
    MadePlan made = new MadePlan();
    Visitor unit = made.visitor();
    String printed = MadePlan.seed().indicators().getFirst().target().orElseThrow().value().text();
    save(made, unit, form -> form.set("target", 0, "不低于 321 家"));
    Target target = made.stored().content().indicators().getFirst().target().orElseThrow().value();
    assertThat(target).isInstanceOf(Target.AtLeast.class);
    assertThat(unit.get(made.path()).body()).contains("不低于 321 家", "原文", printed);
  }

  @Test
  void showsTheReadingAsOneTypes() {
    MadePlan made = new MadePlan();
    Fields fields = fields(made);
    fields.set("target", 0, "≥77家");
    assertThat(post(made.visitor(), made.path() + "/edit/check", fields).body())
        .contains("id=\"reading-0\"", "不低于 77家", "hx-swap-oob");
  }

  @Test
  void keepsHostileAndRareTextAsText() {
    MadePlan made = new MadePlan();
    Visitor unit = made.visitor();
    String text = "<script>alert(1)</script> '); DROP TABLE plan; -- 😀 㐂 𠮷 " + "长".repeat(9000);
    save(
        made,
        unit,
        form -> {
          form.set("project", 0, text);
          form.set("goal-text", 0, text);
          form.set("name", 0, text);
        });
    assertThat(made.stored().content().project().name().value()).isEqualTo(text);
    assertThat(made.stored().content().goals().getFirst().text()).isEqualTo(text);
    assertThat(unit.get(made.path()).body())
        .doesNotContain("<script>alert")
        .contains("𠮷", "&lt;script&gt;");
    assertThat(unit.get("/plans?q=" + "%F0%A0%AE%B7").body()).contains("㐂");
  }

  @Test
  void saysWhatIsTooLong() {
    MadePlan made = new MadePlan();
    HttpResponse<String> answer =
        save(made, made.visitor(), form -> form.set("description", 0, "长".repeat(10_001)));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("最多 10000 个字，现在有 10001 个");
    assertThat(made.revision()).isEqualTo(1);
  }

  @Test
  void wantsPointsThatMakeAHundred() {
    MadePlan made = new MadePlan();
    assertThat(save(made, made.visitor(), form -> form.set("weight", 0, "40")).statusCode())
        .isEqualTo(422);
    HttpResponse<String> answer =
        save(
            made,
            made.visitor(),
            form -> {
              form.set("weight", 0, "40");
              form.set("weight", 1, "60");
            });
    assertThat(answer.statusCode()).isEqualTo(200);
  }

  @Test
  void losesNothingWhenTwoSaveAtOnce() {
    MadePlan made = new MadePlan();
    Fields first = fields(made);
    Fields second = fields(made);
    first.set("purpose", 0, "甲的用途");
    second.set("goal-text", 0, "乙的目标");
    post(made.visitor(), made.path() + "/edit", first);
    HttpResponse<String> answer = post(made.visitor(), made.path() + "/edit", second);
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("甲的用途", "乙的目标", "别人的修改", "name=\"revision\" value=\"2\"");
  }

  @Test
  void addsRemovesAndMovesRowsWithoutSaving() {
    MadePlan made = new MadePlan();
    Fields fields = fields(made);
    fields.add("do", "remove-indicator-0");
    HttpResponse<String> answer = post(made.visitor(), made.path() + "/edit", fields);
    int indicators = MadePlan.seed().indicators().size();
    assertThat(answer.body().split("name=\"target\"", -1)).hasSize(indicators);
    assertThat(made.revision()).isEqualTo(1);
  }

  @Test
  void makesANewPlan() {
    MadePlan made = new MadePlan();
    Fields fields = new Fields();
    fields.add("project", "新项目");
    fields.add("total", "12.5");
    fields.add("unit", "TEN_THOUSAND_YUAN");
    fields.add("spending-basis", "CUMULATIVE_AMOUNT");
    fields.add("step-6", "5");
    fields.add("goal-from", "");
    fields.add("goal-text", "做成一件事");
    HttpResponse<String> answer = post(made.visitor(), "/plans/new/edit", fields);
    assertThat(answer.uri().getQuery()).isEqualTo("said=created");
    assertThat(answer.body()).contains("新项目绩效目标表", "12.50", "5", "做成一件事");
  }

  @Test
  void writesWhatIsToBeReachedBeyondTheYear() {
    MadePlan made = new MadePlan();
    save(
        made,
        made.visitor(),
        form -> {
          form.add("long-goal-from", "");
          form.add("long-goal-text", "三年内全覆盖");
          form.add("long-name", "覆盖率");
          form.add("long-target", "≥95%");
        });
    LongTermPlan later = made.stored().content().details().longTerm();
    assertThat(later.goals().getFirst().text()).isEqualTo("三年内全覆盖");
    assertThat(later.indicators().getFirst().target().orElseThrow().value())
        .isInstanceOf(Target.AtLeast.class);
    assertThat(made.visitor().get(made.path()).body()).contains("中长期目标", "三年内全覆盖", "覆盖率");
    save(made, made.visitor(), form -> form.set("purpose", 0, "别的"));
    assertThat(made.stored().content().details().longTerm()).isEqualTo(later);
    assertThat(made.visitor().get(made.path() + "/edit").body())
        .contains("name=\"long-goal-text\"", "三年内全覆盖");
  }

  static HttpResponse<String> save(MadePlan made, Visitor visitor, Consumer<Fields> change) {
    Fields fields = fields(made);
    change.accept(fields);
    return post(visitor, made.path() + "/edit", fields);
  }

  static HttpResponse<String> post(Visitor visitor, String path, Fields fields) {
    return visitor.postAll(path, fields.all);
  }

  /** What a browser would send for the plan as it is. */
  static Fields fields(MadePlan made) {
    StoredPlan stored = made.stored();
    PlanForm form = PlanForm.of(stored.content());
    Fields fields = new Fields();
    fields.add("revision", Long.toString(stored.row().versions().revision()));
    fields.add("title", form.head().title());
    fields.add("year", form.head().year());
    fields.add("code", form.head().code());
    fields.add("project", form.head().project());
    fields.add("purpose", form.head().purpose());
    fields.add("unit", form.amounts().unit());
    fields.add("total", form.amounts().total());
    fields.add("fiscal", form.amounts().fiscal());
    fields.add("other", form.amounts().other());
    fields.add("spending-basis", form.amounts().basis());
    form.steps().forEach((month, step) -> fields.add("step-" + month, step));
    for (PlanForm.GoalField goal : form.goals()) {
      fields.add("goal-from", goal.from());
      fields.add("goal-text", goal.text().replace("\n", "\r\n"));
    }
    form.indicators().forEach(each -> indicator(fields, "", each));
    for (PlanForm.GoalField goal : form.longTerm().goals()) {
      fields.add("long-goal-from", goal.from());
      fields.add("long-goal-text", goal.text());
    }
    form.longTerm().indicators().forEach(each -> indicator(fields, "long-", each));
    return fields;
  }

  private static void indicator(Fields fields, String prefix, PlanForm.IndicatorField each) {
    fields.add(prefix + "from", each.from());
    fields.add(prefix + "category", each.category());
    fields.add(prefix + "dimension", each.dimension());
    fields.add(prefix + "name", each.name());
    fields.add(prefix + "description", each.description());
    fields.add(prefix + "target", each.target());
    fields.add(prefix + "basis", each.basis());
    fields.add(prefix + "weight", each.weight());
  }
}
