package org.plumbline.evidence.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.model.quantity.Unit;

class RegisterSchemasTest {

  @Test
  void readsColumnsInOrder() {
    Register samples = Registers.named("samples");
    assertThat(samples.title().zh()).isEqualTo("抽检台账");
    assertThat(samples.key()).containsExactly("batch", "sample");
    assertThat(samples.date()).contains("taken_on");
    assertThat(samples.columns())
        .extracting(Column::name)
        .startsWith("batch", "sample", "taken_on")
        .endsWith("sampler");
  }

  @Test
  void readsTypesWithTheirBounds() {
    Register samples = Registers.named("samples");
    ColumnType.Amount iodine = (ColumnType.Amount) type(samples, "iodine");
    assertThat(iodine.unit().symbol()).isEqualTo("毫克/公斤");
    assertThat(iodine.max()).contains(new BigDecimal("50"));
    assertThat(type(samples, "sample"))
        .isEqualTo(
            new ColumnType.Amount(Unit.NONE, true, Optional.of(BigDecimal.ONE), Optional.empty()));
    assertThat(type(samples, "contract")).isEqualTo(new ColumnType.Reference("contracts"));
    assertThat(type(Registers.named("contracts"), "signed_on"))
        .isEqualTo(new ColumnType.Day(false, true));
    assertThat(type(Registers.named("contracts"), "ends_on"))
        .isEqualTo(new ColumnType.Day(true, false));
  }

  @Test
  void addsTheAttestations() {
    Register attestations = Registers.named(Attestations.NAME);
    assertThat(attestations).isEqualTo(Attestations.register());
    assertThat(attestations.columns())
        .extracting(Column::name)
        .containsExactly(
            "dimension",
            "indicator",
            "description",
            "value",
            "unit",
            "words",
            "rating",
            "date",
            "document",
            "attested_by",
            "attested_on",
            "second_by");
  }

  @Test
  void tellsLineAndRemedyOfEachProblem() {
    assertThat(
            Registers.problems(
                """
                stock:
                  title: {zh: 库存, en: Stock}
                  key: [nr]
                  date: tonnes
                  columns:
                    no: {title: {zh: 单号, en: No.}, type: txt}
                    tonnes: {title: {zh: 数量, en: Quantity}, type: amount, unit: 吨, min: 5, max: 1}
                    volume: {title: {zh: 容量, en: Volume}, type: amount, unit: 斛}
                    Weight: {title: {zh: 数量, en: Weight}, type: integer, values: [1]}
                """))
        .containsExactly(
            "pack.yaml:3 stock.key: the key \"nr\" is no column of this register; columns are: no,"
                + " tonnes, volume, Weight.",
            "pack.yaml:4 stock.date: \"tonnes\" is no date column (type: date) of this register.",
            "pack.yaml:6 stock.columns.no.type: the type \"txt\" is not known; types are: text,"
                + " choice, integer, amount, money, date, yes_no, reference.",
            "pack.yaml:7 stock.columns.tonnes.min: min is above max. Exchange them.",
            "pack.yaml:8 stock.columns.volume.unit: the unit \"斛\" is not in the table of units. Use"
                + " one that is, such as 元, 吨, 百分比, 毫克/公斤, 家; none for a bare number.",
            "pack.yaml:9 stock.columns.Weight: \"Weight\" cannot be a name. Use lower-case letters,"
                + " digits and underscores, a letter first.",
            "pack.yaml:9 stock.columns.Weight.values: \"values\" is not known here; known are:"
                + " title, type, required, personal, unit, min, max.",
            "pack.yaml:9 stock.columns.Weight: the title \"数量\" is also that of another column, so a"
                + " header could mean either. Rename one.");
  }

  @Test
  void refusesTitlesThatAreNotDifferent() {
    assertThat(
            Registers.problems(
                """
                stock:
                  title: {zh: 库存, en: Stock}
                  key: [no]
                  columns:
                    no: {title: {zh: 单号, en: No.}, type: text}
                    other: {title: {zh: 单 号, en: Other}, type: text}
                """))
        .singleElement()
        .asString()
        .startsWith("pack.yaml:6 stock.columns.other: the title \"单号\" is also that of another");
  }

  @Test
  void refusesReferencesThatLeadNowhere() {
    assertThat(
            Registers.problems(
                """
                days:
                  title: {zh: 日, en: Days}
                  key: [day]
                  columns:
                    day: {title: {zh: 日期, en: Day}, type: date}
                    where: {title: {zh: 地点, en: Where}, type: reference, to: places}
                    when: {title: {zh: 时间, en: When}, type: reference, to: days}
                attestations:
                  title: {zh: 佐证, en: Attestations}
                """))
        .anyMatch(told ->
            told.startsWith("pack.yaml:6 days.columns.where: to: places cannot be referred to"))
        .anyMatch(told -> told.contains("to: days cannot be referred to"))
        .anyMatch(told -> told.contains("the register attestations is there without"));
  }

  private static ColumnType type(Register register, String column) {
    return register.columns().get(register.findColumn(column).orElseThrow()).type();
  }
}
