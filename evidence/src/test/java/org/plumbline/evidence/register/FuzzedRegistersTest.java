package org.plumbline.evidence.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.plumbline.regulation.Units;

/** Whatever the bytes are: records, or a refusal with problems; never an exception. */
class FuzzedRegistersTest {

  private static final RegisterReader READER =
      new RegisterReader(Units.bundled(), 2022, RegisterLimits.DEFAULT);

  private static final List<Register> REGISTERS = List.of(Registers.named("contracts"));

  private static final String CSV =
      "# 合成\n合同编号,签订日期,到期日期,合同金额（元）\nHT-1,2022-01-10,2023年1月1日,\"1,700\"\nHT-2,44570,,3\n";

  @Property(tries = 1_500, seed = "20229")
  void changedBytesNeverBreakTheReader(
      @ForAll("files") byte[] valid,
      @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 0, max = 1 << 24) Integer> places,
      @ForAll byte value) {
    byte[] bytes = valid.clone();
    places.forEach(place -> bytes[place % bytes.length] = value);
    assertThat(outcome(bytes)).isIn("read", "refused");
  }

  @Property(tries = 500, seed = "20230")
  void cutBytesNeverBreakTheReader(
      @ForAll("files") byte[] valid, @ForAll @IntRange(min = 0, max = 1 << 24) int length) {
    assertThat(outcome(Arrays.copyOf(valid, length % valid.length))).isIn("read", "refused");
  }

  @Property(tries = 1_000, seed = "20231")
  void changedMarkupNeverBreaksTheReader(
      @ForAll @IntRange(min = 0, max = 1 << 20) int place,
      @ForAll("pieces") String piece,
      @ForAll @IntRange(min = 0, max = 12) int cut) {
    int at = place % ROWS.length();
    String rows = ROWS.substring(0, at) + piece + ROWS.substring(Math.min(ROWS.length(), at + cut));
    assertThat(outcome(WorkbookRegisterTest.workbook(rows))).isIn("read", "refused");
  }

  private static final String ROWS =
      "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>HT-1</t></is></c><c r=\"B3\" s=\"1\"><v>44566</v>"
          + "</c><c r=\"D3\"><f t=\"shared\" ref=\"D3:D4\" si=\"0\">A1</f><v>1</v></c></row>";

  @Provide
  Arbitrary<byte[]> files() {
    return Arbitraries.of(
        CSV.getBytes(UTF_8),
        CSV.getBytes(Charset.forName("GB18030")),
        WorkbookRegisterTest.workbook(ROWS));
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(
        "",
        "<",
        "9",
        "-1",
        "999999999999",
        "\"",
        " t=\"s\"",
        " t=\"d\"",
        "<v>x</v>",
        "&#65;",
        "1E999999999",
        "<f/>",
        "<row r=\"0\"/>",
        "ZZ",
        " s=\"77\"",
        " r=\"\"",
        "<c/>");
  }

  private static String outcome(byte[] bytes) {
    EvidenceReading reading =
        READER.read(REGISTERS, Map.of("contracts", RegisterSource.of("contracts", bytes)));
    if (reading.refused().isEmpty()) {
      Objects.requireNonNull(reading.accepted().get("contracts")).forEach(_ -> {});
      return "read";
    }
    return reading.refused().getFirst().problems().isEmpty() ? "refused in silence" : "refused";
  }
}
