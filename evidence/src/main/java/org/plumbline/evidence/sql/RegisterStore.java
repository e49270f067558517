package org.plumbline.evidence.sql;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jooq.impl.DSL;
import org.plumbline.evidence.register.ProblemList;
import org.plumbline.evidence.register.Records;
import org.plumbline.evidence.register.RefusedFile;
import org.plumbline.evidence.register.Register;
import org.plumbline.evidence.register.RegisterFile;
import org.plumbline.model.text.Bilingual;

/**
 * 台账入库. Puts registers into a schema of a PostgreSQL, a table each. All records are kept, those
 * after any as-of day too; each keeps the file and row it came from.
 */
public final class RegisterStore {

  private final DSLContext database;
  private final RegisterHome home;

  /** A store in {@code home}. */
  public RegisterStore(DSLContext database, RegisterHome home) {
    this.database = database;
    this.home = home;
  }

  /** The name of the table that keeps the records of a register, and of that of its files. */
  public List<String> tables(Register register) {
    RegisterTable table = table(register);
    return List.of(table.records().getName(), table.files().getName());
  }

  /** Makes the empty tables of a register. */
  public void create(Register register) {
    makeHome(database);
    create(database, table(register));
  }

  /** Puts all records of a register in, in place of those that were there. */
  public void replace(Records records) {
    RegisterTable table = table(records.register());
    database.transaction(transaction -> {
      DSLContext inside = transaction.dsl();
      makeHome(inside);
      inside.dropTableIfExists(table.records()).execute();
      inside.dropTableIfExists(table.files()).execute();
      create(inside, table);
      RegisterLoad load = new RegisterLoad(inside, table, table.records(), 0);
      load.load(records);
      new RegisterFiles(inside, table).write(load.files());
    });
  }

  /**
   * Puts the records of a file in beside those that are there, all or none; a file without records
   * counts too, since it says that there is nothing.
   *
   * @param siblings the registers of the pack, to which references lead
   * @return why nothing was put in: keys that are there already, references that lead nowhere
   */
  public Optional<RefusedFile> add(Records records, RegisterFile file, List<Register> siblings) {
    return replaceBy(records, file, List.of(), siblings);
  }

  /** The same, in place of the files {@code before}; those stay where the new one is refused. */
  public Optional<RefusedFile> replaceBy(
      Records records, RegisterFile file, List<Integer> before, List<Register> siblings) {
    RegisterTable table = table(records.register());
    try {
      database.transaction(transaction ->
          keepingReferences(
              transaction.dsl(),
              table,
              siblings,
              file,
              inside -> {
                before.forEach(number -> remove(inside, table, number));
                add(inside, table, records, file, siblings);
              }));
      return Optional.empty();
    } catch (RefusedException refused) {
      return Optional.of(refused.file());
    } catch (IntegrityConstraintViolationException _) {
      return Optional.of(clashes(table, records, file, before));
    }
  }

  private void add(
      DSLContext inside,
      RegisterTable table,
      Records records,
      RegisterFile file,
      List<Register> siblings) {
    RegisterFiles files = new RegisterFiles(inside, table);
    int number = files.next();
    files.write(Map.of(file, number));
    new RegisterLoad(inside, table, table.records(), number).load(records);
    new LooseReferences(inside, home, siblings).refuse(table, number, file);
  }

  /** Which records are there already, found in a transaction that leaves nothing behind. */
  private RefusedFile clashes(
      RegisterTable table, Records records, RegisterFile file, List<Integer> before) {
    try {
      database.transaction(transaction -> {
        before.forEach(number -> remove(transaction.dsl(), table, number));
        throw new RefusedException(new KnownKeys(transaction.dsl(), table).refusal(records, file));
      });
    } catch (RefusedException refused) {
      return refused.file();
    }
    throw new IllegalStateException("A transaction ended that ends by its refusal");
  }

  /**
   * Takes a file and its records out.
   *
   * @param siblings the registers of the pack, which may refer to what is taken out
   * @return why it stays: records elsewhere refer to some of its own
   */
  public Optional<RefusedFile> remove(Register register, int number, List<Register> siblings) {
    RegisterTable table = table(register);
    RegisterFile file = files(register).get(number);
    if (file == null) {
      return Optional.empty();
    }
    try {
      database.transaction(transaction ->
          keepingReferences(
              transaction.dsl(), table, siblings, file, inside -> remove(inside, table, number)));
      return Optional.empty();
    } catch (RefusedException refused) {
      return Optional.of(refused.file());
    }
  }

  /** Does {@code work}, unless records elsewhere would then name what is no longer there. */
  private void keepingReferences(
      DSLContext inside,
      RegisterTable table,
      List<Register> siblings,
      RegisterFile file,
      Consumer<DSLContext> work) {
    LooseReferences references = new LooseReferences(inside, home, siblings);
    long before = references.countOrphansOf(table);
    work.accept(inside);
    long orphans = references.countOrphansOf(table) - before;
    if (orphans > 0) {
      ProblemList problems = new ProblemList();
      problems.add(
          Bilingual.format(
              "其他台账有 %d 条记录引用这里将被撤下的记录。请先更正那些记录。",
              "%d records of other registers refer to records that would go. Correct those first.",
              orphans));
      throw new RefusedException(problems.refusal(table.register().name(), file.name()));
    }
  }

  private static void remove(DSLContext inside, RegisterTable table, int file) {
    inside.deleteFrom(table.records()).where(RegisterTable.FILE.eq(file)).execute();
    new RegisterFiles(inside, table).remove(file);
  }

  /** The files that records of a register came from, by number. */
  public Map<Integer, RegisterFile> files(Register register) {
    return new RegisterFiles(database, table(register)).read();
  }

  /** The records of a register, read from its table in the order in which they were put in. */
  public Records records(Register register) {
    return new TableRecords(database, table(register));
  }

  private void makeHome(DSLContext inside) {
    if (home.isAlone()) {
      inside.createSchemaIfNotExists(DSL.name(home.schema())).execute();
    }
  }

  private RegisterTable table(Register register) {
    return new RegisterTable(register, home);
  }

  private static void create(DSLContext inside, RegisterTable table) {
    inside
        .createTable(table.records())
        .columns(RegisterTable.FILE, RegisterTable.ROW)
        .columns(table.fields())
        .execute();
    if (!table.key().isEmpty()) {
      constrainKey(inside, table);
    }
    new RegisterFiles(inside, table).create();
  }

  /** A key with a column that may be empty is unique, but no primary key to a database. */
  private static void constrainKey(DSLContext inside, RegisterTable table) {
    boolean whole = table.key().stream().noneMatch(field -> field.getDataType().nullable());
    if (whole) {
      inside.alterTable(table.records()).add(DSL.primaryKey(table.key())).execute();
    } else {
      inside.execute(
          "alter table {0} add unique nulls not distinct ({1})",
          table.records(), DSL.list(table.key()));
    }
  }
}
