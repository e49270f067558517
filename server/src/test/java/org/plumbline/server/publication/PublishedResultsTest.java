package org.plumbline.server.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.plumbline.server.running.TestServer;
import org.plumbline.server.running.Visitor;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class PublishedResultsTest {

  private final Visitor stranger = Visitor.stranger();
  private final EvaluatedDepartment department = EvaluatedDepartment.open();

  @Test
  void standBesideThePlanOnceTheyWereAccepted() {
    Publication before = department.publish("");
    assertThat(stranger.get(before.path()).body()).doesNotContain("自评得分");
    department.evaluate("2022-12-31");
    Publication after = department.publish("");
    assertThat(stranger.get(after.path()).body()).contains("自评得分", "公布年度绩效自评结果", "尚无法评定");
    assertThat(stranger.get(before.path()).body()).doesNotContain("自评得分");
  }

  @Test
  void areNoCorrection() {
    department.publish("");
    department.evaluate("2022-12-31");
    Publication after = department.publish("没有改动别的");
    assertThat(stranger.get("/public/corrections").body()).doesNotContain(after.path() + "\"");
  }

  @Test
  void areCorrectedOnlyWithAReason() {
    department.evaluate("2022-11-30");
    department.publish("");
    department.evaluate("2022-12-31");
    assertThatThrownBy(() -> department.publish("")).isInstanceOf(NotPublishedException.class);
    Publication corrected = department.publish("全年数已出");
    assertThat(stranger.get(corrected.path() + "/index.json").body()).contains("2022-12-31");
    assertThat(stranger.get("/public/corrections").body()).contains("全年数已出");
  }

  @Test
  void neverChange() {
    department.evaluate("2022-12-31");
    department.publish("");
    assertThatThrownBy(() ->
            TestServer.part(JdbcClient.class)
                .sql("UPDATE publication_result SET total = 100")
                .update())
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("does not change");
  }

  @Test
  void areToldInTheFeed() {
    department.evaluate("2022-12-31");
    Publication publication = department.publish("");
    String feed = stranger.get("/public/feed.atom").body();
    assertThat(feed)
        .contains("<feed xmlns=\"http://www.w3.org/2005/Atom\"", publication.path())
        .contains(publication.names().department(), "<updated>" + publication.at());
    assertThat(stranger.get("/public/feed.atom?lang=en").body()).contains("Publication");
  }

  @Test
  void haveNoAddressWhereThereAreNone() {
    Publication publication = department.publish("");
    String index = stranger.get(publication.path() + "/index.json").body();
    String ref = index.split("\"ref\":\"", 2)[1].split("\"", 2)[0];
    assertThat(stranger.get(publication.path() + "/files/" + ref + "/results.json").statusCode())
        .isEqualTo(404);
  }
}
