package org.plumbline.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.plumbline.evidence.fold.AsOf;
import org.plumbline.evidence.fold.RegisterFold;
import org.plumbline.evidence.fold.Tally;
import org.plumbline.evidence.measure.Condition;
import org.plumbline.evidence.measure.Leaf;
import org.plumbline.evidence.measure.Period;
import org.plumbline.evidence.measure.RowValue;
import org.plumbline.evidence.register.CellValue;
import org.plumbline.evidence.register.Column;
import org.plumbline.evidence.register.ColumnType;
import org.plumbline.evidence.register.Register;
import org.plumbline.evidence.register.RegisterFile;
import org.plumbline.evidence.register.RegisterRecord;
import org.plumbline.model.quantity.Unit;
import org.plumbline.model.text.Bilingual;

/** How many records in memory one core folds in a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class MeasureBenchmark {

  private static final int RECORDS = 200_000;
  private static final int ENTERPRISES = 20_000;

  private static final AsOf AS_OF = new AsOf(2022, LocalDate.of(2022, 10, 31));
  private static final Column DONE = column("done_on", new ColumnType.Day(false, false));
  private static final Column RESULT =
      column("result", new ColumnType.Choice(List.of("合格", "不合格")));
  private static final Column ENTERPRISE = column("enterprise", new ColumnType.Text());
  private static final Column FEE =
      column("fee", new ColumnType.Amount(Unit.YUAN, false, Optional.empty(), Optional.empty()));
  private static final Register REGISTER =
      new Register(
          "diagnoses",
          Bilingual.of("诊断服务台账", "Diagnoses"),
          List.of(DONE, RESULT, ENTERPRISE, FEE),
          List.of("enterprise"),
          Optional.of("done_on"));

  private static final Leaf.Scope SOUND_THIS_YEAR =
      new Leaf.Scope(
          REGISTER,
          new Condition.All(
              List.of(
                  new Condition.OneOf(RESULT, List.of(new CellValue.Words("合格"))),
                  new Condition.Within(DONE, Period.Named.YEAR))));

  private final List<RegisterRecord> records = records();

  /** A filtered count and a filtered sum, in one pass. */
  @Benchmark
  @OperationsPerInvocation(RECORDS)
  public Map<Leaf, Tally> countAndSum() {
    return fold(
        new Leaf.Count(SOUND_THIS_YEAR, Unit.NONE),
        new Leaf.Sum(SOUND_THIS_YEAR, new RowValue.Cell(FEE)));
  }

  /** A filtered count of different values. */
  @Benchmark
  @OperationsPerInvocation(RECORDS)
  public Map<Leaf, Tally> distinct() {
    return fold(new Leaf.Distinct(SOUND_THIS_YEAR, List.of(ENTERPRISE), Unit.NONE));
  }

  private Map<Leaf, Tally> fold(Leaf... leaves) {
    RegisterFold fold = new RegisterFold(REGISTER, List.of(leaves), AS_OF);
    records.forEach(fold::add);
    return fold.tallies();
  }

  private static List<RegisterRecord> records() {
    RegisterFile file = new RegisterFile("diagnoses.csv", "0", true);
    LocalDate first = LocalDate.of(2021, 12, 1);
    List<RegisterRecord> records = new ArrayList<>(RECORDS);
    for (int i = 0; i < RECORDS; i++) {
      records.add(
          new RegisterRecord(
              file,
              i + 2,
              List.of(
                  new CellValue.Day(first.plusDays(i % 365)),
                  new CellValue.Words(i % 10 == 0 ? "不合格" : "合格"),
                  new CellValue.Words("企业" + i * 7L % ENTERPRISES),
                  new CellValue.Amount(BigDecimal.valueOf(i % 100_000, 2)))));
    }
    return List.copyOf(records);
  }

  private static Column column(String name, ColumnType type) {
    return new Column(name, Bilingual.of(name, name), type, true, false);
  }
}
