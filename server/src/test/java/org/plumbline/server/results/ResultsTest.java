package org.plumbline.server.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.registers.RecordingOffice;
import org.plumbline.server.running.Visitor;

/** What a plan in force comes to, from records to the page of one value. */
class ResultsTest {

  private static final Path SAMPLES =
      Path.of(System.getProperty("plumbline.root"), "samples", "evidence", "salt-reserve");

  private static final String OWN_PACK =
      """
      pack: own-publicity
      version: 1
      title: {zh: 自编宣传, en: Publicity of our own}
      project: {code: 37020022P88002810311R, name: 无线电宣传工作经费}
      fiscalYear: 2022
      registers:
        events:
          title: {zh: 活动台账, en: Events}
          key: [event_no]
          columns:
            event_no: {title: {zh: 编号, en: No.}, type: text}
      indicators:
        - dimension: social
          name: 公众知晓程度
          target: 明显提高
          measure: {attested: {because: {zh: 由问卷得出, en: found by a survey}}}
      """;

  private static final RecordingOffice OFFICE = RecordingOffice.open("食盐储备");

  @BeforeAll
  static void bringAllRecords() throws IOException {
    OFFICE.open();
    try (Stream<Path> files = Files.list(SAMPLES)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".csv")).sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        assertThat(OFFICE.bring(name.substring(0, name.length() - 4), file).statusCode())
            .isEqualTo(200);
      }
    }
  }

  private final Visitor unit = OFFICE.visitor(Role.UNIT);

  @Test
  void showEveryIndicatorWithItsSentence() {
    assertThat(unit.get(OFFICE.path("/results")).body())
        .contains("截至 2022-12-31", "大包装储备数量", "合成数据", "依据", "条记录");
  }

  @Test
  void areKnownForAnEarlierDay() {
    assertThat(unit.get(OFFICE.path("/results?asOf=2022-03-31")).body()).contains("截至 2022-03-31");
    assertThat(unit.get(OFFICE.path("/results?asOf=soon")).body()).contains("不是日期");
  }

  @Test
  void leadToTheRecordsBehindAValue() {
    assertThat(unit.get(OFFICE.path("/results/2")).body())
        .contains("小包装储备数量", "KC-0001", "stock_movements.csv 3", "全年走势");
    assertThat(unit.get("/api" + OFFICE.path("/results/2/records")).body()).contains("KC-0001");
  }

  @Test
  void takeAnAttestedValueAndASecondPairOfEyes() {
    RecordingOffice other = RecordingOffice.open("无线电宣传");
    Visitor author = other.visitor(Role.UNIT);
    assertThat(bringPack(author, other, OWN_PACK.replace("attested", "guessed")).body())
        .contains("项目包不能使用");
    HttpResponse<String> brought = bringPack(author, other, OWN_PACK);
    assertThat(brought.statusCode()).as(brought.body()).isEqualTo(200);
    String path = other.path("/results/1");
    assertThat(author.get(path).body()).contains("从未更新");
    Map<String, String> said = Map.of("rating", "达成", "document", "调查报告第 3 页");
    assertThat(author.post(path + "/attestation", said).body()).contains("调查报告第 3 页", "未复核");
    assertThat(author.post(path + "/attestation/check", Map.of()).body()).contains("须由填报人以外的人复核");
    assertThat(other.visitor(Role.DEPARTMENT).post(path + "/attestation/check", Map.of()).body())
        .contains("已由另一人复核");
  }

  private static HttpResponse<String> bringPack(
      Visitor author, RecordingOffice office, String yaml) {
    return author.send(
        Visitor.request("/api" + office.path("/records/pack"))
            .header("Content-Type", "application/yaml")
            .header("X-CSRF-TOKEN", author.token())
            .PUT(BodyPublishers.ofString(yaml))
            .build());
  }

  @Test
  void putWatchesOnABoardAndLetThemBeAcknowledged() {
    unit.get(OFFICE.path("/results"));
    Visitor finance = OFFICE.visitor(Role.FINANCE);
    String board = finance.get("/watches").body();
    assertThat(board).contains("预警", "食盐储备");
    String json = unit.get("/api/watches").body();
    String wrong =
        Stream.of(json.split("\"name\":\""))
            .skip(1)
            .filter(watch -> !watch.contains("\"state\":\"ok\""))
            .findFirst()
            .orElseThrow();
    String path = OFFICE.path("/watches/" + wrong.substring(0, wrong.indexOf('"')));
    assertThat(unit.get(path).body()).contains("全年走势");
    assertThat(unit.post(path + "/acknowledgement", Map.of("reason", "已安排补库")).body())
        .contains("已安排补库");
    assertThat(finance.get("/watches").body()).contains("已安排补库");
  }
}
