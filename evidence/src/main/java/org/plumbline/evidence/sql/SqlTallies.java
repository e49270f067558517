package org.plumbline.evidence.sql;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.plumbline.evidence.StoredTallies;
import org.plumbline.evidence.fold.AsOf;
import org.plumbline.evidence.fold.Finish;
import org.plumbline.evidence.fold.Outcome;
import org.plumbline.evidence.fold.Tally;
import org.plumbline.evidence.measure.Leaf;
import org.plumbline.evidence.register.Register;
import org.plumbline.evidence.register.RegisterRecord;

/**
 * 库内统计. Computes leaves in a database, as {@link org.plumbline.evidence.fold.RegisterFold} does in
 * memory: of the same records both give the same tally. What is made of tallies is shared.
 */
public final class SqlTallies implements StoredTallies {

  private final DSLContext database;
  private final RegisterHome home;

  /** Tallies of what a {@link RegisterStore} put into {@code home}. */
  public SqlTallies(DSLContext database, RegisterHome home) {
    this.database = database;
    this.home = home;
  }

  /** What going through the register gives, in one statement. */
  @Override
  public Tally tally(Leaf leaf, AsOf asOf) {
    return query(leaf, asOf).tally(database);
  }

  /** The values of leaves, for {@link org.plumbline.evidence.fold.Evaluator}. */
  public Map<Leaf, Outcome> outcomes(Collection<Leaf> leaves, AsOf asOf) {
    Map<Leaf, Outcome> outcomes = new LinkedHashMap<>();
    leaves.forEach(leaf -> outcomes.put(leaf, Finish.of(leaf, tally(leaf, asOf), asOf)));
    return outcomes;
  }

  @Override
  public Optional<LocalDate> findLatest(Leaf leaf, AsOf asOf) {
    return leaf.register().date().isEmpty()
        ? Optional.empty()
        : query(leaf, asOf).findLatest(database);
  }

  @Override
  public boolean isSynthetic(Register register, AsOf asOf) {
    RegisterTable table = new RegisterTable(register, home);
    List<Integer> madeUp = new RegisterFiles(database, table).synthetic();
    return !madeUp.isEmpty()
        && database.fetchExists(
            DSL.selectOne()
                .from(new KnownRows(table, asOf).from())
                .where(RegisterTable.FILE.in(madeUp)));
  }

  /** Hands over the records that a leaf counts, as they are known, in the order of the register. */
  @Override
  public void forEachRecord(Leaf leaf, AsOf asOf, Consumer<RegisterRecord> consumer) {
    forEachRecord(leaf, asOf, Integer.MAX_VALUE, consumer);
  }

  /** The first of the records that a leaf counts, at most {@code limit}. */
  public List<RegisterRecord> listRecords(Leaf leaf, AsOf asOf, int limit) {
    List<RegisterRecord> records = new ArrayList<>();
    forEachRecord(leaf, asOf, limit, records::add);
    return records;
  }

  private void forEachRecord(Leaf leaf, AsOf asOf, int limit, Consumer<RegisterRecord> consumer) {
    LeafQuery query = query(leaf, asOf);
    RegisterTable table = query.rows().table();
    database.transaction(transaction -> {
      DSLContext inside = transaction.dsl();
      TableRecords.forEach(
          inside,
          inside
              .select(TableRecords.columns(table))
              .from(query.rows().from())
              .where(query.counted()),
          table,
          limit,
          consumer);
    });
  }

  private LeafQuery query(Leaf leaf, AsOf asOf) {
    return new LeafQuery(leaf, new KnownRows(new RegisterTable(leaf.register(), home), asOf));
  }
}
