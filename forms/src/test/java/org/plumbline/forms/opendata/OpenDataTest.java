package org.plumbline.forms.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plumbline.evaluation.actuals.ActualsOfRun;
import org.plumbline.forms.json.ActualsJson;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.document.PlanReader;
import org.plumbline.regulation.Units;
import org.plumbline.testkit.golden.Golden;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The founding document as open data, with one programme's made-up actual values. */
class OpenDataTest {

  private static final String PUBLISHER = "CN-TEST-502";

  private static List<PublishedYear> years = List.of();

  @BeforeAll
  static void publish() throws Exception {
    byte[] seed =
        Files.readAllBytes(Golden.sample("samples/qingdao-miit-2022/qingdao-miit-2022.txt"));
    try (Reader reader =
        Files.newBufferedReader(Golden.sample("samples/actuals/radio-publicity.json"))) {
      ActualsOfRun actuals =
          new ActualsOfRun(ActualsJson.read("actuals.json", reader, Units.bundled()));
      years =
          PlanReader.bundled()
              .read(new DocumentBytes("seed.txt", seed), 0, OptionalInt.empty())
              .plans()
              .stream()
              .map(plan -> PublishedYear.of(plan, actuals.of(plan)))
              .toList();
    }
  }

  @Test
  void budgetHoldsTheMoneyOfEveryProject() {
    List<List<String>> rows = rows(writer -> DataPackage.writeBudget(years, writer));

    int approved = rows.getFirst().indexOf("approved_yuan");
    assertThat(rows).hasSize(17);
    assertThat(
            rows.stream()
                .skip(1)
                .map(row -> new BigDecimal(row.get(approved)))
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo("80736000");
  }

  @Test
  void descriptorNamesTheColumnsOfBothFiles() {
    StringWriter page = new StringWriter();
    DataPackage.writeDescriptor("qingdao-miit-2022", "青岛市工业和信息化局 2022", page);
    JsonNode descriptor = JsonMapper.shared().readTree(page.toString());

    assertThat(descriptor.get("profile").asString()).isEqualTo("fiscal-data-package");
    assertThat(columns(descriptor, 0))
        .isEqualTo(rows(writer -> DataPackage.writeBudget(years, writer)).getFirst());
    assertThat(columns(descriptor, 1))
        .isEqualTo(rows(writer -> DataPackage.writeIndicators(years, writer)).getFirst());
    assertThat(descriptor.at("/resources/0/schema/fields/0/columnType").asString())
        .isEqualTo("date:fiscal-year");
  }

  /** The published profiles; see the README beside them for that of fiscal data. */
  @Test
  void descriptorFitsThePublishedProfiles() throws Exception {
    StringWriter page = new StringWriter();
    DataPackage.writeDescriptor("qingdao-miit-2022", "青岛市工业和信息化局 2022", page);

    assertThat(errors("data-package.json", page.toString())).isEmpty();
    for (JsonNode resource : JsonMapper.shared().readTree(page.toString()).get("resources")) {
      assertThat(errors("tabular-data-resource.json", resource.toString())).isEmpty();
    }
    assertThat(errors("data-package.json", "{\"name\": \"Without Resources\"}")).isNotEmpty();
  }

  @Test
  void everyCellIsOfTheTypeOfItsColumn() {
    StringWriter page = new StringWriter();
    DataPackage.writeDescriptor("qingdao-miit-2022", "青岛市工业和信息化局 2022", page);
    JsonNode descriptor = JsonMapper.shared().readTree(page.toString());

    assertTyped(descriptor, 0, rows(writer -> DataPackage.writeBudget(years, writer)));
    assertTyped(descriptor, 1, rows(writer -> DataPackage.writeIndicators(years, writer)));
  }

  private static void assertTyped(JsonNode descriptor, int resource, List<List<String>> rows) {
    JsonNode fields = descriptor.at("/resources/" + resource + "/schema/fields");
    for (List<String> row : rows.subList(1, rows.size())) {
      assertThat(row).hasSize(fields.size());
      for (int i = 0; i < row.size(); i++) {
        assertThat(row.get(i)).as(fields.get(i).toString()).matches(cell(fields.get(i)));
      }
    }
  }

  /** What a cell of a column may hold, blank where nothing is known. */
  private static String cell(JsonNode field) {
    return switch (field.get("type").asString()) {
      case "integer" -> "|-?[0-9]+";
      case "number" -> "|-?[0-9]+(\\.[0-9]+)?";
      case "year" -> "|[0-9]{4}";
      case "date" ->
          field.has("format") && field.get("format").asString().equals("%Y")
              ? "|[0-9]{4}"
              : "|[0-9]{4}-[0-9]{2}-[0-9]{2}";
      case "boolean" -> "|true|false";
      case "string" -> "(?s).*";
      default -> throw new AssertionError("A type that nothing checks: " + field);
    };
  }

  private static List<String> errors(String profile, String json) throws IOException {
    try (InputStream schema = OpenDataTest.class.getResourceAsStream(profile)) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
          .getSchema(schema, InputFormat.JSON)
          .validate(json, InputFormat.JSON)
          .stream()
          .map(Error::toString)
          .toList();
    }
  }

  @Test
  void indicatorsHoldTargetsAndWhatIsKnown() {
    List<List<String>> rows = rows(writer -> DataPackage.writeIndicators(years, writer));

    int actual = rows.getFirst().indexOf("actual_text");
    assertThat(rows).hasSize(171);
    assertThat(rows.stream().skip(1).filter(row -> !row.get(actual).isEmpty())).hasSize(8);
  }

  /** The order and the required members of IATI 2.03, which its schema asks for. */
  @Test
  void iatiResultsKeepTheRulesOfTheStandard() throws Exception {
    Document document = iati();

    assertThat(document.getDocumentElement().getAttribute("version")).isEqualTo("2.03");
    List<Element> indicators = elements(document.getElementsByTagName("indicator"));
    assertThat(indicators).hasSize(170);
    for (Element indicator : indicators) {
      assertThat(indicator.getAttribute("measure")).isIn("1", "2", "5");
      assertThat(((Element) indicator.getParentNode()).getAttribute("type")).isIn("1", "2", "3");
      assertThat(children(indicator))
          .containsSubsequence("title", "period")
          .isSubsetOf("title", "description", "baseline", "period");
    }
    for (Element period : elements(document.getElementsByTagName("period"))) {
      assertThat(children(period)).startsWith("period-start", "period-end");
    }
    for (Element activity : elements(document.getElementsByTagName("iati-activity"))) {
      assertThat(children(activity)).startsWith("iati-identifier", "reporting-org", "title");
    }
  }

  @Test
  void iatiHoldsTheActualValuesThatAreKnown() throws Exception {
    List<Element> actual = elements(iati().getElementsByTagName("actual"));

    assertThat(actual).hasSize(8);
    assertThat(actual.getFirst().getAttribute("value")).isEqualTo("8");
  }

  @Test
  void pefaEvidenceIsWeighedByMoney() {
    List<PefaEvidence.Line> lines = PefaEvidence.of(years).lines();

    assertThat(lines)
        .extracting(PefaEvidence.Line::statement, line -> line.share().toPlainString())
        .contains(
            org.assertj.core.groups.Tuple.tuple("outputs planned", "1.0000"),
            org.assertj.core.groups.Tuple.tuple("outputs achieved published", "0.0030"));
  }

  private static Document iati() throws Exception {
    StringWriter page = new StringWriter();
    IatiResults.write(years, PUBLISHER, LocalDate.of(2026, 11, 23), page);
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(page.toString())));
  }

  private static List<String> columns(JsonNode descriptor, int resource) {
    List<String> names = new ArrayList<>();
    descriptor
        .at("/resources/" + resource + "/schema/fields")
        .forEach(field -> names.add(field.get("name").asString()));
    return names;
  }

  private interface Page {
    void write(StringWriter writer) throws IOException;
  }

  /**
   * No cell of these holds a line end or a quotation mark inside a comma, so a plain split will do.
   */
  private static List<List<String>> rows(Page page) {
    StringWriter text = new StringWriter();
    try {
      page.write(text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return text.toString()
        .lines()
        .map(line -> List.of(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)))
        .toList();
  }

  private static List<Element> elements(NodeList nodes) {
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }

  private static List<String> children(Element element) {
    NodeList nodes = element.getChildNodes();
    return IntStream.range(0, nodes.getLength())
        .mapToObj(i -> nodes.item(i).getNodeName())
        .toList();
  }
}
