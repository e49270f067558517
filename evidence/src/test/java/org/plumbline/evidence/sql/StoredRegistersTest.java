package org.plumbline.evidence.sql;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.plumbline.evidence.SaltStock;
import org.plumbline.evidence.pack.PackLoader;
import org.plumbline.evidence.register.CellValue;
import org.plumbline.evidence.register.Column;
import org.plumbline.evidence.register.EvidenceReading;
import org.plumbline.evidence.register.RefusedFile;
import org.plumbline.evidence.register.Register;
import org.plumbline.evidence.register.RegisterFile;
import org.plumbline.evidence.register.RegisterLimits;
import org.plumbline.evidence.register.RegisterReader;
import org.plumbline.evidence.register.RegisterSource;
import org.plumbline.evidence.register.TypedRecord;
import org.plumbline.evidence.sql.StoredRow.Place;
import org.plumbline.regulation.Units;

/** Registers of a database that grow file by file and row by row. */
class StoredRegistersTest {

  private static final DSLContext DATABASE = TestDatabase.connect();
  private static final List<Register> REGISTERS = registers();
  private static final Register CONTRACTS = register("contracts");
  private static final Register PAYMENTS = register("payments");

  private static final String CONTRACT_LINES =
      "合同编号,承储企业,签订日期,储备期开始,储备期结束,合同小包装数量（吨）,合同大包装数量（吨）,全部入储日期\n"
          + "C1,甲盐业,2022-01-04,2022-01-01,2022-12-31,1300,1200,2022-01-14\n"
          + "C2,乙盐业,2022-01-05,2022-01-01,2022-12-31,700,800,\n";

  private static final String PAYMENT_TITLES = "凭证号,支付日期,合同,费用类别,金额（元）\n";

  private String schema = "";
  private RegisterStore store = new RegisterStore(DATABASE, RegisterHome.ofSchema(schema));

  @BeforeEach
  void makeTables(TestInfo test) {
    schema = "stored " + test.getTestMethod().orElseThrow().getName();
    store = new RegisterStore(DATABASE, RegisterHome.ofSchema(schema));
    REGISTERS.forEach(store::create);
  }

  @Test
  void filesAreAddedToOneAnother() {
    assertThat(add(CONTRACTS, "a.csv", CONTRACT_LINES)).isEmpty();
    assertThat(add(PAYMENTS, "b.csv", PAYMENT_TITLES + "P1,2022-06-28,C1,储备费,350000.00\n"))
        .isEmpty();
    assertThat(add(PAYMENTS, "c.csv", PAYMENT_TITLES + "P2,2022-06-29,C2,管理费,0.5\n")).isEmpty();
    assertThat(store.files(PAYMENTS).values()).extracting(RegisterFile::name).contains("b.csv");
    assertThat(rows(PAYMENTS).count(RowQuery.all())).isEqualTo(2);
    assertThat(rows(PAYMENTS).countByFile()).containsOnly(Map.entry(1, 1), Map.entry(2, 1));
  }

  @Test
  void aRecordThatIsThereAlreadyRefusesItsFile() {
    add(CONTRACTS, "a.csv", CONTRACT_LINES);
    assertThat(add(CONTRACTS, "a.csv", CONTRACT_LINES).orElseThrow().count()).isEqualTo(2);
    RefusedFile refused = add(CONTRACTS, "again.csv", CONTRACT_LINES).orElseThrow();
    assertThat(refused.count()).isEqualTo(2);
    assertThat(refused.problems().getFirst().en())
        .isEqualTo(
            "row 2, 合同编号 C1: is there already, from row 2 of \"a.csv\". Delete this row, or take"
                + " that file out first.");
    assertThat(rows(CONTRACTS).count(RowQuery.all())).isEqualTo(2);
    assertThat(store.files(CONTRACTS)).hasSize(1);
  }

  @Test
  void aRecordThatIsThereAlreadyRefusesALargeFile() {
    StringBuilder lines = new StringBuilder(PAYMENT_TITLES);
    for (int i = 0; i < 20_000; i++) {
      lines.append('P').append(i).append(",2022-06-28,C1,储备费,1\n");
    }
    add(PAYMENTS, "a.csv", PAYMENT_TITLES + "P3,2022-06-28,C1,储备费,1\n");
    assertThat(add(PAYMENTS, "b.csv", lines.toString()).orElseThrow().count()).isEqualTo(1);
    assertThat(rows(PAYMENTS).count(RowQuery.all())).isEqualTo(1);
  }

  @Test
  void signsThatMeanSomethingToTheDatabaseAreOnlySigns() {
    String company = "\\N \\. \\t甲\t乙\n丙𠮷 '\"\"; drop table x";
    add(CONTRACTS, "a.csv", CONTRACT_LINES.replace("甲盐业", "\"" + company + "\""));
    assertThat(rows(CONTRACTS).list(RowQuery.all(), 0, 1).getFirst().cells().at(1))
        .isEqualTo(new CellValue.Words(company.replace("\"\"", "\"")));
  }

  @Test
  void aReferenceThatLeadsNowhereRefusesItsFile() {
    add(CONTRACTS, "a.csv", CONTRACT_LINES);
    RefusedFile refused =
        add(PAYMENTS, "b.csv", PAYMENT_TITLES + "P1,2022-06-28,C9,储备费,1\n").orElseThrow();
    assertThat(refused.problems().getFirst().zh())
        .isEqualTo("第 2 行，合同 C9：台账“储备合同台账”中没有这个主键。请核对，或先在该台账登记。");
    assertThat(rows(PAYMENTS).count(RowQuery.all())).isZero();
  }

  @Test
  void referencesToARegisterWithoutFilesAreLeftForLater() {
    assertThat(add(PAYMENTS, "b.csv", PAYMENT_TITLES + "P1,2022-06-28,C9,储备费,1\n")).isEmpty();
  }

  @Test
  void aFileIsTakenOutWithItsRecords() {
    add(CONTRACTS, "a.csv", CONTRACT_LINES);
    assertThat(store.remove(CONTRACTS, 1, REGISTERS)).isEmpty();
    assertThat(store.files(CONTRACTS)).isEmpty();
    assertThat(rows(CONTRACTS).count(RowQuery.all())).isZero();
  }

  @Test
  void aFileStaysWhileOthersReferToIt() {
    add(CONTRACTS, "a.csv", CONTRACT_LINES);
    add(PAYMENTS, "b.csv", PAYMENT_TITLES + "P1,2022-06-28,C1,储备费,1\n");
    RefusedFile refused = store.remove(CONTRACTS, 1, REGISTERS).orElseThrow();
    assertThat(refused.problems().getFirst().zh()).contains("其他台账有 1 条记录引用");
    assertThat(rows(CONTRACTS).count(RowQuery.all())).isEqualTo(2);
    assertThat(store.remove(PAYMENTS, 1, REGISTERS)).isEmpty();
    assertThat(store.remove(CONTRACTS, 1, REGISTERS)).isEmpty();
  }

  @Test
  void aRowIsTypedChangedAndStruckOut() {
    RegisterRows rows = rows(CONTRACTS);
    int file = rows.typedFile(new RegisterFile("网上填报", "", false));
    Place place =
        rows.add(file, typed("C3", "丙盐业", "2022-02-01", "2022-02-01", "2022-12-31", "1", "2", ""));
    assertThat(rows.findKey(typed("C3", "", "", "", "", "", "", ""))).contains(place);
    assertThat(
            rows.change(
                place, typed("C3", "丁盐业", "2022-02-01", "2022-02-01", "2022-12-31", "1", "2", "")))
        .isTrue();
    assertThat(rows.find(place).orElseThrow().cells().at(1)).isEqualTo(new CellValue.Words("丁盐业"));
    assertThat(rows.strike(place)).isTrue();
    assertThat(rows.strike(place)).isFalse();
    assertThat(rows.typedFile(new RegisterFile("网上填报", "", false))).isEqualTo(file);
  }

  @Test
  void recordsAreSoughtAndOrdered() {
    add(CONTRACTS, "a.csv", CONTRACT_LINES);
    Column large = CONTRACTS.columns().get(CONTRACTS.findColumn("large_tonnes").orElseThrow());
    RowQuery query = new RowQuery(Optional.of("盐业"), false, Optional.of(large), false);
    assertThat(rows(CONTRACTS).list(query, 0, 10))
        .extracting(row -> row.cells().at(0))
        .containsExactly(new CellValue.Words("C2"), new CellValue.Words("C1"));
    RowQuery other = new RowQuery(Optional.of("甲盐"), false, Optional.empty(), false);
    assertThat(rows(CONTRACTS).count(other)).isEqualTo(1);
  }

  @Test
  void whatIsTypedIsHeldToTheRulesOfItsColumn() {
    TypedRecord.Typed typed =
        new TypedRecord(PAYMENTS, Units.bundled(), 2022)
            .read(List.of("", "2021-06-28", "C1", "杂费", "1,200.50"));
    assertThat(typed.problems()).containsOnlyKeys(0, 1, 3);
    assertThat(TypedRecord.text(typed.values().getLast())).isEqualTo("1200.5");
  }

  private RegisterRows rows(Register register) {
    return new RegisterRows(DATABASE, RegisterHome.ofSchema(schema), register);
  }

  private static List<CellValue> typed(String... cells) {
    return new TypedRecord(CONTRACTS, Units.bundled(), 2022).read(List.of(cells)).values();
  }

  private Optional<RefusedFile> add(Register register, String name, String csv) {
    EvidenceReading reading =
        new RegisterReader(Units.bundled(), 2022, RegisterLimits.DEFAULT)
            .read(
                List.of(register),
                Map.of(register.name(), RegisterSource.of(name, csv.getBytes(UTF_8))));
    assertThat(reading.refused()).isEmpty();
    return store.add(
        Objects.requireNonNull(reading.accepted().get(register.name())),
        Objects.requireNonNull(reading.files().get(register.name())),
        REGISTERS);
  }

  private static Register register(String name) {
    return REGISTERS.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
  }

  private static List<Register> registers() {
    Path file = Path.of(System.getProperty("plumbline.root"), "programmes/salt-reserve/pack.yaml");
    try {
      return new PackLoader(Units.bundled(), SaltStock.READING)
          .load("pack.yaml", Files.readAllBytes(file))
          .pack()
          .orElseThrow()
          .registers();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
