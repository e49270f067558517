package org.plumbline.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.evidence.fold.AsOf;
import org.plumbline.evidence.fold.RegisterFold;
import org.plumbline.evidence.measure.Condition;
import org.plumbline.evidence.measure.Leaf;
import org.plumbline.evidence.measure.Period;
import org.plumbline.evidence.measure.RowValue;
import org.plumbline.evidence.register.CellValue;
import org.plumbline.evidence.register.Column;
import org.plumbline.evidence.register.ColumnType;
import org.plumbline.evidence.register.EvidenceReading;
import org.plumbline.evidence.register.Register;
import org.plumbline.evidence.register.RegisterLimits;
import org.plumbline.evidence.register.RegisterReader;
import org.plumbline.evidence.register.RegisterSource;
import org.plumbline.model.quantity.Unit;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.Units;

/** The same figures from the same csv file, by Plumbline and by DuckDB. */
final class RegisterPeers {

  private static final Column NUMBER = column("no", new ColumnType.Text());
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
          List.of(NUMBER, DONE, RESULT, ENTERPRISE, FEE),
          List.of("no"),
          Optional.of("done_on"));
  private static final AsOf AS_OF = new AsOf(2022, LocalDate.of(2022, 10, 31));

  private static final String QUERY =
      """
      select count(*), sum(fee), count(distinct enterprise)
      from read_csv(?, header = true, columns = {'no': 'VARCHAR', 'done_on': 'DATE',
        'result': 'VARCHAR', 'enterprise': 'VARCHAR', 'fee': 'DECIMAL(18,2)'})
      where result = '合格' and done_on between date '2022-01-01' and date '2022-10-31'
      """;

  private RegisterPeers() {}

  static Object plumbline(Path file) {
    EvidenceReading reading =
        new RegisterReader(Units.bundled(), 2022, RegisterLimits.DEFAULT)
            .read(List.of(REGISTER), Map.of(REGISTER.name(), new FileSource(file)));
    Leaf.Scope sound =
        new Leaf.Scope(
            REGISTER,
            new Condition.All(
                List.of(
                    new Condition.OneOf(RESULT, List.of(new CellValue.Words("合格"))),
                    new Condition.Within(DONE, Period.Named.YEAR))));
    RegisterFold fold =
        new RegisterFold(
            REGISTER,
            List.of(
                new Leaf.Count(sound, Unit.NONE),
                new Leaf.Sum(sound, new RowValue.Cell(FEE)),
                new Leaf.Distinct(sound, List.of(ENTERPRISE), Unit.NONE)),
            AS_OF);
    Objects.requireNonNull(reading.accepted().get(REGISTER.name())).forEach(fold::add);
    return fold.tallies();
  }

  static Object duckDb(Path file) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement settings = connection.createStatement();
        PreparedStatement query = connection.prepareStatement(QUERY)) {
      settings.execute("set threads = 1");
      query.setString(1, file.toString());
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return List.of(row.getLong(1), row.getBigDecimal(2), row.getLong(3));
      }
    }
  }

  private record FileSource(Path file) implements RegisterSource {

    @Override
    public String name() {
      return REGISTER.name() + ".csv";
    }

    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(file);
    }
  }

  private static Column column(String name, ColumnType type) {
    return new Column(name, Bilingual.of(name, name), type, true, false);
  }
}
