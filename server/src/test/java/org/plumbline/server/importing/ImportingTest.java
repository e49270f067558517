package org.plumbline.server.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.plumbline.server.running.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ImportingTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String OWN = "502001 青岛市工业和信息化局本级";

  private final Visitor unit = Visitor.signedInAs("unit");

  @Test
  void makesDraftsOfWhatIsAccepted() {
    String project = SampleForms.freshProject();
    long job = begin(unit, "by_hand", "计划.html", SampleForms.html(project, OWN, "≥500人次"));
    JsonNode file = file(unit, job, 0);
    assertThat(file.get("state").asString()).isEqualTo("read");
    assertThat(file.get("plans").asInt()).isEqualTo(1);
    String page = unit.get(path(job, file)).body();
    assertThat(page).contains(project, "data-place=\"c-1-6-4\"", "id=\"c-1-6-4\"", "≥500人次");

    accept(unit, job, file, Map.of());

    assertThat(file(unit, job, 0).get("state").asString()).isEqualTo("accepted");
    assertThat(unit.get("/plans").body()).contains(project);
    String decided = unit.get(path(job, file)).body();
    assertThat(decided).contains("已成为目标表");
    String plan = planOf(job);
    assertThat(unit.get(plan + "/original").body()).contains("<td>" + "项目名称");
    assertThat(Visitor.signedInAs("auditor").get(plan + "/original").statusCode()).isEqualTo(200);
    assertThat(Visitor.signedInAs("system").get(plan + "/original").statusCode()).isEqualTo(403);
  }

  @Test
  void keepsWhatACorrectionReplaces() {
    String project = SampleForms.freshProject();
    long job = begin(unit, "by_hand", "更正.html", SampleForms.html(project, OWN, "约五百人"));
    JsonNode file = file(unit, job, 0);
    String page =
        unit.post(
                path(job, file) + "/correct",
                Map.of(
                    "revision", file.get("revision").asString(),
                    "cell", "c-1-6-4",
                    "text", "≥500人次"))
            .body();
    assertThat(page).contains("<del>约五百人</del>", "约五百人 → ≥500人次");
    accept(unit, job, file(unit, job, 0), Map.of());
    assertThat(file(unit, job, 0).get("state").asString()).isEqualTo("accepted");
    assertThat(unit.get(path(job, file)).body()).contains("约五百人 → ≥500人次");
  }

  @Test
  void recognisesTheSameFileTwice() {
    byte[] bytes = SampleForms.html(SampleForms.freshProject(), OWN, "≥1人次");
    begin(unit, "by_hand", "第一次.html", bytes);
    long again = begin(unit, "by_hand", "第二次.html", bytes);
    JsonNode file = file(unit, again, 0);
    assertThat(file.get("state").asString()).isEqualTo("refused");
    assertThat(file.get("reasonZh").asString()).contains("第一次.html", "内容完全相同");
    unit.post(path(again, file) + "/read-anyway", Map.of());
    awaitEnd(unit, again);
    assertThat(file(unit, again, 0).get("state").asString()).isEqualTo("read");
  }

  @Test
  void asksWhatBecomesOfAPlanThatIsThere() {
    String project = SampleForms.freshProject();
    begin(unit, "complete", "原来.html", SampleForms.html(project, OWN, "≥500人次"));
    long job = begin(unit, "complete", "后来.html", SampleForms.html(project, OWN, "≥600人次"));
    JsonNode file = file(unit, job, 0);
    assertThat(file.get("openQuestions").asInt()).isEqualTo(1);
    assertThat(unit.get(path(job, file)).body()).contains("已有同一项目", "≥500人次", "≥600人次");
    assertThat(accept(unit, job, file, Map.of()).body()).contains("还有 1 张表需要您选择");
    accept(unit, job, file, Map.of("existing-1", "replace"));
    assertThat(file(unit, job, 0).get("state").asString()).isEqualTo("accepted");
  }

  @Test
  void skipsWhatIsThereAlready() {
    String project = SampleForms.freshProject();
    long first = begin(unit, "complete", "有.html", SampleForms.html(project, OWN, "≥500人次"));
    byte[] other = SampleForms.html(project, OWN, "≥700人次");
    long job = begin(unit, "by_hand", "再.html", other);
    accept(unit, job, file(unit, job, 0), Map.of("all-existing", "skip"));
    assertThat(file(unit, job, 0).get("state").asString()).isEqualTo("accepted");
    String plan = planOf(first);
    assertThat(planOf(job)).isEqualTo(plan);
  }

  @Test
  void rejectsWithAReason() {
    byte[] bytes = SampleForms.html(SampleForms.freshProject(), OWN, "≥12人次");
    long job = begin(unit, "by_hand", "退.html", bytes);
    JsonNode file = file(unit, job, 0);
    String revision = file.get("revision").asString();
    String refused = path(job, file) + "/reject";
    assertThat(unit.post(refused, Map.of("revision", revision, "reason", " ")).statusCode())
        .isEqualTo(400);
    unit.post(refused, Map.of("revision", revision, "reason", "<script>不是正式文件</script>"));
    assertThat(file(unit, job, 0).get("state").asString()).isEqualTo("rejected");
    assertThat(unit.get("/imports/" + job).body())
        .contains("&lt;script&gt;不是正式文件")
        .doesNotContain("<script>不是");
  }

  @Test
  void acceptsAllWithoutErrorsAtOnce() {
    String first = SampleForms.freshProject();
    long job = begin(unit, "by_hand", "甲.html", SampleForms.html(first, OWN, "≥13人次"));
    assertThat(unit.get("/imports/" + job).body()).contains("接受全部");
    unit.post("/imports/" + job + "/acceptance", Map.of("which", "complete"));
    awaitEnd(unit, job);
    assertThat(file(unit, job, 0).get("state").asString()).isEqualTo("accepted");
  }

  @Test
  void asksWhoseAPlanIs() {
    Visitor department = Visitor.signedInAs("department");
    byte[] unknown = SampleForms.html(SampleForms.freshProject(), "没有这个单位", "≥5人次");
    long job = begin(department, "complete", "未知.html", unknown);
    JsonNode file = file(department, job, 0);
    assertThat(file.get("openQuestions").asInt()).isEqualTo(1);
    String page = department.get(path(job, file)).body();
    assertThat(page).contains("不能确定这张表属于哪个预算单位");
    assertThat(accept(department, job, file, Map.of("unit-1", "没有这个单位")).body())
        .contains("没有“没有这个单位”这个预算单位");
    accept(department, job, file, Map.of("unit-1", "502001"));
    assertThat(file(department, job, 0).get("state").asString()).isEqualTo("accepted");
  }

  @Test
  void takesOneAnswerForAllThatPrintTheSame() {
    Visitor department = Visitor.signedInAs("department");
    String forms =
        new String(SampleForms.html(SampleForms.freshProject(), "甲处", "≥5人次"), UTF_8)
            + new String(SampleForms.html(SampleForms.freshProject(), "乙处", "≥5人次"), UTF_8)
            + new String(SampleForms.html(SampleForms.freshProject(), "甲处", "≥5人次"), UTF_8);
    long job = begin(department, "by_hand", "三份.html", forms.getBytes(UTF_8));
    JsonNode file = file(department, job, 0);
    assertThat(file.get("openQuestions").asInt()).isEqualTo(3);
    assertThat(department.get(path(job, file)).body())
        .contains("甲处（2 张）", "乙处（1 张）")
        .containsOnlyOnce("<datalist");
    accept(
        department, job, file, Map.of("printed-1", "甲处", "named-1", "502001", "answer-only", "1"));
    assertThat(file(department, job, 0).get("openQuestions").asInt()).isEqualTo(1);
    accept(department, job, file(department, job, 0), Map.of("all-units", "502001"));
    assertThat(file(department, job, 0).get("state").asString()).isEqualTo("accepted");
  }

  @Test
  void takesARejectionBackWithItsCorrections() {
    byte[] form = SampleForms.html(SampleForms.freshProject(), OWN, "≥31人次");
    long job = begin(unit, "by_hand", "退回.html", form);
    JsonNode file = file(unit, job, 0);
    String api = "/api/imports/" + job + "/files/" + file.get("id").asLong();
    String place =
        unit.get(path(job, file))
            .body()
            .replaceAll("(?s).*id=\"c-(\\d+-\\d+-\\d+)\"[^>]*>(?:(?!id=\"c-).)*≥31人次.*", "$1");
    String[] numbers = place.split("-");
    String corrected =
        "{\"table\":%s,\"row\":%s,\"column\":%s,\"text\":\"≥32人次\"}"
            .formatted(numbers[0], numbers[1], numbers[2]);
    assertThat(unit.postJson(api + "/corrections", corrected).statusCode()).isEqualTo(200);
    unit.post(
        path(job, file) + "/reject",
        Map.of("revision", file(unit, job, 0).get("revision").asString(), "reason", "看错了"));
    assertThat(file(unit, job, 0).get("state").asString()).isEqualTo("rejected");
    unit.post(path(job, file) + "/take-back", Map.of());
    assertThat(file(unit, job, 0).get("state").asString()).isEqualTo("read");
    assertThat(unit.get(path(job, file)).body()).contains("≥32人次", "更正");
    assertThat(unit.post(path(job, file) + "/take-back", Map.of()).statusCode()).isEqualTo(409);
    assertThat(unit.postJson(api + "/accept", "").statusCode()).isEqualTo(200);
    assertThat(unit.get(planOf(job)).body()).contains("≥32人次");
  }

  @Test
  void findsTheUnitByItsCode() {
    Visitor department = Visitor.signedInAs("department");
    byte[] known = SampleForms.html(SampleForms.freshProject(), OWN, "≥6人次");
    long job = begin(department, "complete", "已知.html", known);
    assertThat(file(department, job, 0).get("state").asString()).isEqualTo("accepted");
  }

  @Test
  void showsAnImportToNobodyElse() {
    byte[] bytes = SampleForms.html(SampleForms.freshProject(), OWN, "≥7人次");
    long job = begin(unit, "by_hand", "别人的.html", bytes);
    JsonNode file = file(unit, job, 0);
    for (String other : new String[] {"department", "finance"}) {
      Visitor visitor = Visitor.signedInAs(other);
      assertThat(visitor.get("/imports/" + job).statusCode()).isEqualTo(404);
      assertThat(visitor.get(path(job, file)).statusCode()).isEqualTo(404);
      assertThat(visitor.get(path(job, file) + "/original").statusCode()).isEqualTo(404);
      assertThat(visitor.get("/api/imports/" + job).statusCode()).isEqualTo(404);
    }
    assertThat(Visitor.signedInAs("auditor").get("/imports").statusCode()).isEqualTo(403);
  }

  @Test
  void tellsTheSecondOfTwoThatTheyAreLate() {
    byte[] bytes = SampleForms.html(SampleForms.freshProject(), OWN, "≥8人次");
    long job = begin(unit, "by_hand", "两人.html", bytes);
    JsonNode seen = file(unit, job, 0);
    accept(unit, job, seen, Map.of());
    assertThat(accept(unit, job, seen, Map.of()).statusCode()).isEqualTo(409);
  }

  @Test
  void saysOfEachBadFileWhatIsWrong() throws IOException {
    HttpResponse<String> answer =
        new Multipart()
            .field("acceptance", "by_hand")
            .file("空.docx", new byte[0])
            .file("图.docx", new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3})
            .file("../../../etc/passwd", "没有表".getBytes(UTF_8))
            .file("长".repeat(10_000) + ".txt", "也没有表㐂".getBytes(UTF_8))
            .file("㐂𠮷.txt", "零字节\0在这里".getBytes(UTF_8))
            .file("炸弹.zip", zip("bomb.txt", new byte[64 << 20], UTF_8))
            .file("坏.zip", new byte[] {'P', 'K', 3, 4, 0, 0})
            .send(unit, "/api/imports");
    assertThat(answer.statusCode()).isEqualTo(201);
    long job = JSON.readTree(answer.body()).get("id").asLong();
    awaitEnd(unit, job);
    JsonNode files = json(unit, job).get("files");
    assertThat(files).hasSize(7);
    for (JsonNode file : files) {
      assertThat(file.get("state").asString()).as(file.toString()).isEqualTo("refused");
      assertThat(file.get("reasonZh").asString()).isNotBlank();
    }
    assertThat(files.get(2).get("name").asString()).isEqualTo("etc/passwd");
    assertThat(files.get(3).get("name").asString()).hasSizeLessThan(400).endsWith(".txt");
    assertThat(files.get(4).get("name").asString()).isEqualTo("㐂𠮷.txt");
    assertThat(files.get(5).get("reasonCode").asString()).isEqualTo("zip_bomb");
    assertThat(unit.get("/imports/" + job).body()).contains("㐂𠮷.txt", "文件是空的");
  }

  @Test
  void opensArchivesWithOldNames() throws IOException {
    byte[] bytes = SampleForms.html(SampleForms.freshProject(), OWN, "≥9人次");
    byte[] zip = zip("项目/绩效目标.html", bytes, Charset.forName("GB18030"));
    long job = begin(unit, "by_hand", "打包.zip", zip);
    JsonNode file = file(unit, job, 0);
    assertThat(file.get("name").asString()).isEqualTo("打包.zip/项目/绩效目标.html");
    assertThat(file.get("state").asString()).isEqualTo("read");
  }

  @Test
  void takesAFolderInOneRequest() {
    Multipart form = new Multipart().field("acceptance", "by_hand");
    for (int i = 0; i < 1200; i++) {
      form.file("目录/" + i + ".txt", ("没有表 " + i + System.nanoTime()).getBytes(UTF_8));
    }
    HttpResponse<String> answer = form.send(unit, "/api/imports");
    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(JSON.readTree(answer.body()).get("total").asInt()).isEqualTo(1200);
  }

  @Test
  void stopsAndGoesOn() {
    long job = begin(unit, "by_hand", "停.txt", ("无表 " + System.nanoTime()).getBytes(UTF_8));
    unit.post("/imports/" + job + "/stop", Map.of());
    new Multipart()
        .file("等.txt", ("无表二 " + System.nanoTime()).getBytes(UTF_8))
        .send(unit, "/api/imports/" + job + "/files");
    assertThat(json(unit, job).get("counts").get("queued").asInt()).isEqualTo(1);
    assertThat(unit.get("/imports/" + job).body()).contains("已暂停");
    unit.post("/imports/" + job + "/resume", Map.of());
    awaitEnd(unit, job);
    assertThat(json(unit, job).get("counts").get("refused").asInt()).isEqualTo(2);
  }

  @Test
  void takesAFormWithoutScripts() {
    String project = SampleForms.freshProject();
    String token = unit.token();
    HttpResponse<String> page =
        new Multipart()
            .field("_csrf", token)
            .field("acceptance", "by_hand")
            .file("表单.html", SampleForms.html(project, OWN, "≥10人次"))
            .send(unit, "/imports", "");
    assertThat(page.uri().getPath()).matches("/imports/\\d+");
  }

  @Test
  void tellsHowFarItHasCome() {
    byte[] bytes = SampleForms.html(SampleForms.freshProject(), OWN, "≥11人次");
    long job = begin(unit, "by_hand", "进度.html", bytes);
    HttpResponse<String> told = unit.get("/imports/" + job + "/progress");
    assertThat(told.headers().firstValue("Content-Type").orElse("")).contains("event-stream");
    assertThat(told.body()).contains("event: end", "\"done\":1");
  }

  @Test
  void showsALongOriginalInParts() {
    String project = SampleForms.freshProject();
    long job = begin(unit, "by_hand", "长.html", SampleForms.longHtml(project, OWN, 4000));
    JsonNode file = file(unit, job, 0);
    String first = unit.get(path(job, file)).body();
    assertThat(first).contains(project, "共 3 段").doesNotContain("第 4000 行");
    assertThat(first.split("<td", -1)).hasSizeLessThan(4500);
    String last = unit.get(path(job, file) + "?part=99").body();
    assertThat(last).contains("第 4000 行", "这一段里没有读出").doesNotContain(project);
    assertThat(unit.get(path(job, file) + "?cell=c-2-3000-2").body())
        .contains("第 3000 行", "原件：第 3000 行");
  }

  /** The page of the plan that the first file of an import became. */
  private String planOf(long job) {
    String page = unit.get(path(job, file(unit, job, 0))).body();
    return page.replaceAll("(?s).*href=\"(/plans/\\d+)\".*", "$1");
  }

  private static long begin(Visitor visitor, String acceptance, String name, byte[] content) {
    HttpResponse<String> answer =
        new Multipart()
            .field("acceptance", acceptance)
            .file(name, content)
            .send(visitor, "/api/imports");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    long job = JSON.readTree(answer.body()).get("id").asLong();
    awaitEnd(visitor, job);
    return job;
  }

  /** The stream ends when nothing happens by itself any more. */
  private static void awaitEnd(Visitor visitor, long job) {
    assertThat(visitor.get("/imports/" + job + "/progress").body()).contains("event: end");
  }

  private static HttpResponse<String> accept(
      Visitor visitor, long job, JsonNode file, Map<String, String> answers) {
    Map<String, String> form = new java.util.HashMap<>(answers);
    form.put("revision", file.get("revision").asString());
    return visitor.post(path(job, file) + "/accept", form);
  }

  private static JsonNode json(Visitor visitor, long job) {
    return JSON.readTree(visitor.get("/api/imports/" + job).body());
  }

  private static JsonNode file(Visitor visitor, long job, int index) {
    return json(visitor, job).get("files").get(index);
  }

  private static String path(long job, JsonNode file) {
    return "/imports/" + job + "/files/" + file.get("id").asLong();
  }

  private static byte[] zip(String name, byte[] content, Charset names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }
}
