package org.plumbline.evidence.sql;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.plumbline.evidence.Measurement;
import org.plumbline.evidence.SaltStock;
import org.plumbline.evidence.pack.IndicatorMeasure;
import org.plumbline.evidence.pack.Pack;
import org.plumbline.evidence.pack.PackLoader;
import org.plumbline.evidence.register.Evidence;
import org.plumbline.evidence.register.EvidenceReading;
import org.plumbline.evidence.register.KnownRecords;
import org.plumbline.evidence.register.Records;
import org.plumbline.evidence.register.Register;
import org.plumbline.evidence.register.RegisterLimits;
import org.plumbline.evidence.register.RegisterReader;
import org.plumbline.evidence.register.RegisterSource;
import org.plumbline.model.plan.FiscalYear;
import org.plumbline.regulation.Units;
import org.postgresql.PGConnection;

/**
 * How long a file of many records takes from its bytes to its table, against COPY of the same rows,
 * and how long measures then take over one register after the other of several like it. The records
 * are synthetic.
 */
final class RecordsSpeed {

  private static final int YEAR = 2022;
  private static final int PASSES = 20;
  private static final String SCHEMA = "speed";

  private static final String INDICATORS =
      """
      indicators:
      - {dimension: quantity, name: count, target: ≥1项, measure: {count: {in: stock_movements, unit: 项}}}
      - {dimension: quantity, name: sum, target: ≥1吨, measure: {sum: {of: tonnes, in: stock_movements, where: {package: 小包装, moved_on: {within: year}}}}}
      - {dimension: quantity, name: distinct, target: ≥1项, measure: {distinct: {of: contract, in: stock_movements, unit: 项}}}
      - {dimension: quantity, name: distinct keys, target: ≥1项, measure: {distinct: {of: movement_no, in: stock_movements, unit: 项}}}
      - {dimension: quantity, name: average, target: ≥1吨, measure: {average: {of: tonnes, in: stock_movements}}}
      - {dimension: quantity, name: maximum, target: ≥1吨, measure: {maximum: {of: tonnes, in: stock_movements, where: {direction: 入库}}}}
      - {dimension: quantity, name: farthest, target: ≥1吨, measure: {farthest: {of: tonnes, from: 25, in: stock_movements}}}
      - {dimension: quality, name: share, target: 100%, measure: {share: {of: {package: 小包装}, in: stock_movements, where: {moved_on: {within: year}}}}}
      - {dimension: quality, name: share by weight, target: 100%, measure: {share: {of: {package: 小包装}, in: stock_movements, by: tonnes}}}
      - {dimension: timeliness, name: latest, target: 12月, measure: {latest: {of: moved_on, in: stock_movements, where: {direction: 入库}}}}
      - {dimension: quantity, name: lowest balance, target: ≥1吨, measure: {lowest_balance: {of: tonnes, in: stock_movements, plus: {direction: 入库}, minus: {direction: 出库}, where: {package: 小包装}, over: year}}}
      """;

  private RecordsSpeed() {}

  public static void main(String[] arguments) throws Exception {
    int rows = Integer.parseInt(arguments[0]);
    int registers = Integer.parseInt(arguments[1]);
    Path file = Path.of(arguments[2]).resolve("stock.csv");
    write(file, rows);
    Pack pack = pack();
    Register register = pack.registers().get(1);
    DSLContext database = TestDatabase.connect();
    for (int pass = 1; pass <= registers; pass++) {
      RegisterStore store = new RegisterStore(database, home(pass));
      store.create(register);
      double imported = timed(() -> bringIn(store, register, file));
      double copied = copied(database, pass, register);
      System.out.printf(
          Locale.ROOT,
          "%,d records: import %.2f s, COPY %.2f s, %.2f times%n",
          rows,
          imported,
          copied,
          imported / copied);
    }
    database.execute("vacuum analyze");
    measure(database, pack, registers);
  }

  private interface Work {
    void run() throws Exception;
  }

  private static double timed(Work work) throws Exception {
    long begin = System.nanoTime();
    work.run();
    return (System.nanoTime() - begin) / 1e9;
  }

  private static void write(Path file, int rows) throws IOException {
    LocalDate first = LocalDate.of(YEAR, 1, 1);
    try (PrintWriter lines = new PrintWriter(Files.newBufferedWriter(file))) {
      lines.println("单号,日期,合同,包装,方向,事由,数量（吨）");
      for (int i = 0; i < rows; i++) {
        lines.printf(
            Locale.ROOT,
            "R%08d,%s,C%d,%s,%s,轮换,%d.%d%n",
            i,
            first.plusDays(i % 365),
            i % 40,
            i % 3 == 0 ? "大包装" : "小包装",
            i % 2 == 0 ? "入库" : "出库",
            i % 50,
            i % 10);
      }
    }
  }

  private static void bringIn(RegisterStore store, Register register, Path file)
      throws IOException {
    EvidenceReading reading =
        new RegisterReader(Units.bundled(), YEAR, RegisterLimits.DEFAULT)
            .read(
                List.of(register),
                Map.of(register.name(), RegisterSource.of("stock.csv", Files.readAllBytes(file))));
    Records records = Objects.requireNonNull(reading.accepted().get(register.name()));
    var refused =
        store.add(records, Objects.requireNonNull(reading.files().get(register.name())), List.of());
    if (refused.isPresent()) {
      throw new IllegalStateException(refused.get().toString());
    }
  }

  /** The rows out of the table, and into another one like it. */
  private static double copied(DSLContext database, int pass, Register register) throws Exception {
    String table = "\"" + SCHEMA + pass + "\".\"" + register.name() + "\"";
    database.execute("create table copied" + pass + " (like " + table + " including all)");
    ByteArrayOutputStream rows = new ByteArrayOutputStream();
    return database.connectionResult(connection -> {
      var copies = connection.unwrap(PGConnection.class).getCopyAPI();
      copies.copyOut("copy " + table + " to stdout", rows);
      return timed(() ->
          copies.copyIn(
              "copy copied" + pass + " from stdin", new ByteArrayInputStream(rows.toByteArray())));
    });
  }

  /** Each kind of measure, through what the server asks for a value that is not kept. */
  private static void measure(DSLContext database, Pack pack, int registers) {
    for (IndicatorMeasure indicator : pack.indicators()) {
      Pack alone = new Pack(pack.heading(), pack.registers(), List.of(indicator), List.of());
      List<Double> passes = new ArrayList<>();
      String value = "";
      for (int pass = 0; pass < PASSES; pass++) {
        long begin = System.nanoTime();
        value = measure(database, alone, home(1 + pass % registers));
        passes.add((System.nanoTime() - begin) / 1e6);
      }
      Collections.sort(passes);
      System.out.printf(
          Locale.ROOT,
          "%-16s median %4.0f ms, p95 %4.0f ms: %s%n",
          indicator.name(),
          passes.get(PASSES / 2),
          passes.get(PASSES * 95 / 100 - 1),
          value);
    }
  }

  private static String measure(DSLContext database, Pack pack, RegisterHome home) {
    Register register = pack.registers().get(1);
    LocalDate day = LocalDate.of(YEAR, 12, 31);
    Records known = KnownRecords.on(day, new RegisterStore(database, home).records(register));
    FiscalYear year = new FiscalYear(YEAR, FiscalYear.Source.STATED);
    Evidence evidence = new Evidence(year, day, Map.of(register.name(), known));
    return new Measurement(pack, evidence, SaltStock.READING, new SqlTallies(database, home))
        .measure()
        .indicators()
        .getFirst()
        .explanation()
        .zh()
        .lines()
        .findFirst()
        .orElse("");
  }

  private static RegisterHome home(int number) {
    return RegisterHome.ofSchema(SCHEMA + number);
  }

  /** The registers of the salt reserve, and an indicator for each kind of measure. */
  private static Pack pack() throws IOException {
    Path file = Path.of(System.getProperty("plumbline.root"), "programmes/salt-reserve/pack.yaml");
    String registers = Files.readString(file).replaceFirst("(?s)\nmeasures:.*", "\n");
    return new PackLoader(Units.bundled(), SaltStock.READING)
        .load("pack.yaml", (registers + INDICATORS).getBytes(StandardCharsets.UTF_8))
        .pack()
        .orElseThrow();
  }
}
