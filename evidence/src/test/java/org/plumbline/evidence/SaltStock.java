package org.plumbline.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.plumbline.evidence.pack.Pack;
import org.plumbline.evidence.pack.PackLoader;
import org.plumbline.evidence.pack.PackLoading;
import org.plumbline.evidence.pack.TargetReading;
import org.plumbline.evidence.register.Evidence;
import org.plumbline.evidence.register.Records;
import org.plumbline.evidence.register.Register;
import org.plumbline.model.plan.FiscalYear;
import org.plumbline.reading.target.TargetContext;
import org.plumbline.reading.target.TargetReader;
import org.plumbline.regulation.Units;

/** A small pack of a salt reserve, and a year of its records. */
public final class SaltStock {

  static final String CONTRACTS =
      """
      C1 甲盐业 2022-01-05 2022-02-10 2023-01-04 20.5 合格
      C2 乙盐业 2022-01-20 2022-03-15 2022-12-31 18   合格
      C3 乙盐业 2022-02-01 2022-03-05 2022-09-30 11.5 不合格
      C4 丙盐业 2021-06-01 2021-07-01 2022-05-31 5    -
      """;

  static final String MOVEMENTS =
      """
      M1 2021-12-20 小包装 入库 2500 2000
      M2 2021-12-20 大包装 入库 9000 1500
      M3 2022-03-10 小包装 出库 400  -
      M4 2022-03-10 小包装 入库 300  2100
      M5 2022-07-01 小包装 出库 450  -
      M6 2022-07-05 小包装 入库 350  2050
      M7 2022-11-01 大包装 出库 8000 -
      """;

  static final String ATTESTED =
      """
      quantity               小包装储备数量 - 1  -   - - - 无关材料 张三 2022-12-01 -
      recipient_satisfaction 群众满意度     - 88 %   - - - 初步报告 张三 2022-11-30 -
      recipient_satisfaction 群众满意度     - 93 百分比 - - - 调查报告 张三 2022-12-15 李四
      """;

  private static final TargetReader TARGETS = TargetReader.bundled();

  public static final TargetReading READING =
      (text, indicator, dimension, year) ->
          TARGETS.read(text, new TargetContext(indicator, dimension, OptionalInt.of(year)));

  private SaltStock() {}

  public static Pack pack() {
    PackLoading loading = load(yaml());
    assertThat(loading.problems()).isEmpty();
    return loading.pack().orElseThrow();
  }

  public static PackLoading load(String yaml) {
    return new PackLoader(Units.bundled(), READING).load("pack.yaml", yaml.getBytes(UTF_8));
  }

  public static String yaml() {
    try (InputStream stream = SaltStock.class.getResourceAsStream("salt-pack.yaml")) {
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Register register(String name) {
    return pack().registers().stream()
        .filter(register -> register.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  static PackResult measured(String asOf, Map<String, String> registers) {
    return measurement(asOf, registers).measure();
  }

  static Measurement measurement(String asOf, Map<String, String> registers) {
    return measurement(pack(), asOf, registers);
  }

  static Measurement measurement(Pack pack, String asOf, Map<String, String> registers) {
    Map<String, Records> records = new HashMap<>();
    registers.forEach((name, text) -> records.put(name, Rows.of(register(name), text)));
    FiscalYear year = new FiscalYear(2022, FiscalYear.Source.STATED);
    Evidence evidence = new Evidence(year, LocalDate.parse(asOf), records);
    return new Measurement(pack, evidence, READING);
  }

  static Map<String, String> wholeYear() {
    return Map.of("contracts", CONTRACTS, "stock_movements", MOVEMENTS, "attestations", ATTESTED);
  }
}
