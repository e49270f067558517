package org.plumbline.server.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.running.Office;
import org.plumbline.server.running.Visitor;

/**
 * Registers of a plan in force: chosen, typed into, imported into, and seen by the right people.
 */
class RegistersTest {

  private static final Path ROOT = Path.of(System.getProperty("plumbline.root"));

  private final RecordingOffice office = RecordingOffice.open("食盐储备");
  private final Visitor unit = office.visitor(Role.UNIT);

  @Test
  void beginWithAPackOfTheProduct() {
    assertThat(unit.get(office.path("/records")).body()).contains("salt-reserve", "与绩效目标表一致");
    HttpResponse<String> begun =
        unit.post(office.path("/records/open"), Map.of("pack", "salt-reserve"));
    assertThat(begun.body()).contains("储备出入库台账", "尚未登记");
  }

  @Test
  void takeWhatIsTyped() {
    office.open();
    Map<String, String> line =
        Map.of(
            "revision",
            "1",
            "p0",
            "",
            "c0_0",
            "YC-1",
            "c0_1",
            "甲盐业",
            "c0_2",
            "2022-01-04",
            "c0_3",
            "2022-01-01",
            "c0_4",
            "2022-12-31",
            "c0_5",
            "1300",
            "c0_6",
            "1,200");
    assertThat(unit.post(office.path("/records/contracts/rows"), line).body())
        .contains("已保存", "YC-1", "1 条记录");
    Map<String, String> late = new HashMap<>(line);
    late.put("c0_0", "YC-2");
    assertThat(unit.post(office.path("/records/contracts/rows"), late).body())
        .contains("没有办理", "别人刚刚改动了台账");
  }

  @Test
  void giveBackASheetWithWhatIsWrong() {
    office.open();
    Map<String, String> line =
        Map.of("revision", "1", "p0", "", "c0_0", "YC-1", "c0_1", "甲盐业", "c0_2", "去年");
    assertThat(unit.post(office.path("/records/contracts/rows"), line).body())
        .contains("还没有保存", "value=\"去年\"", "不是日期", "必填，却是空的");
    assertThat(unit.get(office.path("/records/contracts")).body()).contains("0 条记录");
  }

  @Test
  void areReadAndWrittenByPrograms() {
    office.open();
    String path = "/api" + office.path("/records/contracts");
    HttpResponse<String> refused =
        unit.postJson(path, "{\"records\":[{\"contract_no\":\"C1\",\"weight\":\"3\"}]}");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("records[0].weight");
    HttpResponse<String> added =
        unit.postJson(
            path,
            """
            {"records":[{"contract_no":"C1","company":"甲","signed_on":"2022-01-04",
             "starts_on":"2022-01-01","ends_on":"2022-12-31","small_tonnes":"10",
             "large_tonnes":"20"}]}
            """);
    assertThat(added.statusCode()).as(added.body()).isEqualTo(200);
    assertThat(added.body()).contains("\"count\":1", "\"file\":1", "\"row\":1");
  }

  @Test
  void takeFilesWholeOrNotAtAll() throws IOException {
    office.open();
    Path file = ROOT.resolve("samples/evidence/salt-reserve/contracts.csv");
    assertThat(office.bring("contracts", file).statusCode()).isEqualTo(200);
    assertThat(unit.get(office.path("/records/contracts")).body())
        .contains("contracts.csv", "合成数据", "YC-2022-01");
    HttpResponse<String> again = office.bring("contracts", file);
    assertThat(again.statusCode()).isEqualTo(422);
    assertThat(again.body()).contains("第 3 行，合同编号 YC-2021-01：已由“contracts.csv”第 3 行登记");
  }

  @Test
  void keepWhatOthersReferTo() throws IOException {
    office.open();
    office.bring("contracts", ROOT.resolve("samples/evidence/salt-reserve/contracts.csv"));
    office.bring("payments", ROOT.resolve("samples/evidence/salt-reserve/payments.csv"));
    assertThat(unit.post(office.path("/records/contracts/files/1/take-out"), Map.of()).body())
        .contains("没有办理", "条记录引用这里将被撤下的记录");
    Map<String, String> strike = Map.of("revision", "3", "p0", "1-4", "x0", "on");
    assertThat(unit.post(office.path("/records/contracts/rows"), strike).body()).contains("不能删除");
    assertThat(unit.get(office.path("/records/contracts")).body()).contains("3 条记录");
  }

  @Test
  void hidePersonalDataFromAllButTheUnit() throws IOException {
    office.open();
    office.bring(
        "survey_answers", ROOT.resolve("samples/evidence/salt-reserve/survey_answers.csv"));
    String path = office.path("/records/survey_answers");
    assertThat(unit.get(path).body()).contains("联系人12");
    assertThat(office.visitor(Role.FINANCE).get(path).body())
        .contains("食盐零售企业12", "联*")
        .doesNotContain("联系人12");
    assertThat(office.visitor(Role.FINANCE).get(path + "?q=联系人12").body()).contains("没有符合条件");
  }

  @Test
  void areNotThereForOthers() {
    office.open();
    Visitor stranger = Office.open().visitor(Role.UNIT);
    assertThat(stranger.get(office.path("/records/contracts")).statusCode()).isEqualTo(404);
    assertThat(
            office
                .visitor(Role.DEPARTMENT)
                .post(office.path("/records/contracts/none"), Map.of())
                .statusCode())
        .isEqualTo(403);
  }
}
