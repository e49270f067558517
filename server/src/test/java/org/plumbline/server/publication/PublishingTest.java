package org.plumbline.server.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.testkit.plan.PlanBuilder.aPlan;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.server.audit.Events;
import org.plumbline.server.plans.PlanId;
import org.plumbline.server.plans.PlanState;
import org.plumbline.server.running.TestServer;
import org.plumbline.server.running.Visitor;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class PublishingTest {

  private static final String ANYBODY_CHANGES = "changes to what was published";

  private final MadeDepartment department = new MadeDepartment();

  @Test
  void takesWhatIsInForceAlone() {
    department.addInForce(aPlan().named("已批复项目").inYear(MadeDepartment.YEAR).build());
    department.add(aPlan().named("草稿项目").inYear(MadeDepartment.YEAR).build());
    PlanId closed =
        department.addInForce(aPlan().named("关闭项目").inYear(MadeDepartment.YEAR).build());
    department.set(closed, PlanState.CLOSED);
    Intended intended = department.intend();
    assertThat(intended.included()).extracting(each -> each.name()).containsExactly("已批复项目");
    assertThat(intended.withheld())
        .extracting(each -> each.withheld().orElseThrow())
        .containsExactlyInAnyOrder(Withheld.NOT_IN_FORCE, Withheld.CLOSED);
  }

  @Test
  void keepsToTheVersionInForce() {
    PlanId plan = department.addInForce(aPlan().named("调整前名称").inYear(MadeDepartment.YEAR).build());
    department.adjust(plan, aPlan().named("调整中名称").inYear(MadeDepartment.YEAR).build());
    Publication publication = department.publish("");
    String everything =
        Visitor.stranger().get(publication.path()).body()
            + Visitor.stranger().get(publication.path() + "/files/plans.json").body();
    assertThat(everything).contains("调整前名称").doesNotContain("调整中名称");
  }

  @Test
  void tellsTheChainOfEvents() {
    department.addInForce(aPlan().inYear(MadeDepartment.YEAR).build());
    Publication publication = department.publish("");
    assertThat(TestServer.part(Events.class).listOf(publication.subject()))
        .singleElement()
        .satisfies(event -> {
          assertThat(event.actor()).startsWith("publisher");
          assertThat(event.change().kind()).isEqualTo("plans_published");
          assertThat(event.change().after().orElseThrow()).contains(publication.hashes().sha256());
        });
  }

  @Test
  void correctsOnlyWithAReason() {
    PlanId plan = department.addInForce(aPlan().inYear(MadeDepartment.YEAR).build());
    department.publish("");
    department.adjust(plan, aPlan().named("更正后").inYear(MadeDepartment.YEAR).build());
    department.set(plan, PlanState.IN_FORCE);
    assertThatThrownBy(() -> department.publish("  "))
        .isInstanceOfSatisfying(
            NotPublishedException.class,
            refused ->
                assertThat(refused.reason())
                    .isEqualTo(NotPublishedException.Reason.NO_EXPLANATION));
    Publication correction = department.publish("名称有误");
    assertThat(correction.number()).isEqualTo(2);
    assertThat(Visitor.stranger().get(department.place.path()).body()).contains("更正后", "名称有误");
    assertThat(Visitor.stranger().get(department.place.path(1)).body())
        .contains("被新的公开替代")
        .doesNotContain("更正后");
    assertThat(Visitor.stranger().get("/public/corrections").body()).contains("名称有误", "更正后");
  }

  @Test
  void doesNotSayTheSameTwice() {
    department.addInForce(aPlan().inYear(MadeDepartment.YEAR).build());
    department.publish("");
    assertThatThrownBy(() -> department.publish("没有变化")).isInstanceOf(NotPublishedException.class);
  }

  @Test
  void refusesWhatWasNotSeen() {
    department.addInForce(aPlan().inYear(MadeDepartment.YEAR).build());
    String seal = department.intend().seal();
    department.addInForce(aPlan().named("后来批复").inYear(MadeDepartment.YEAR).build());
    assertThat(confirm(seal).statusCode()).isEqualTo(409);
    assertThat(confirm(department.intend().seal()).statusCode()).isEqualTo(200);
    assertThat(Visitor.stranger().get(department.place.path(1)).body()).contains("后来批复");
  }

  @Test
  void isForFinanceAlone() {
    for (String login : new String[] {"unit", "department", "auditor", "system"}) {
      assertThat(Visitor.signedInAs(login).get("/publication").statusCode()).isEqualTo(403);
    }
  }

  @Test
  void leavesOtherDivisionsAlone() {
    department.addInForce(aPlan().inYear(MadeDepartment.YEAR).build());
    String path =
        "/publication/preview?year=" + MadeDepartment.YEAR + "&department=" + department.id;
    assertThat(Visitor.signedInAs("finance").get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void allowsNobodyToChangeIt() {
    department.addInForce(aPlan().inYear(MadeDepartment.YEAR).build());
    department.publish("");
    JdbcClient database = TestServer.part(JdbcClient.class);
    for (String sql :
        new String[] {
          "UPDATE publication SET sha256 = repeat('0', 64)",
          "DELETE FROM publication_plan",
          "TRUNCATE publication, publication_plan, publication_result"
        }) {
      assertThatThrownBy(() -> database.sql(sql).update())
          .as(ANYBODY_CHANGES)
          .isInstanceOf(DataAccessException.class)
          .hasMessageContaining("does not change");
    }
  }

  private java.net.http.HttpResponse<String> confirm(String seal) {
    Map<String, String> form = new HashMap<>();
    form.put("year", Integer.toString(MadeDepartment.YEAR));
    form.put("department", Long.toString(department.id));
    form.put("seal-" + department.id, seal);
    return department.finance().post("/publication/publish", form);
  }
}
