package org.plumbline.evidence.sql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record4;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.plumbline.evidence.register.RegisterFile;

/** The files that the records of one table came from, by the number that its rows give them. */
final class RegisterFiles {

  private static final Field<Integer> NUMBER =
      DSL.field(DSL.name("number"), SQLDataType.INTEGER.notNull());
  private static final Field<String> NAME = DSL.field(DSL.name("name"), SQLDataType.CLOB.notNull());
  private static final Field<String> SHA256 =
      DSL.field(DSL.name("sha256"), SQLDataType.CLOB.notNull());
  private static final Field<Boolean> SYNTHETIC =
      DSL.field(DSL.name("synthetic"), SQLDataType.BOOLEAN.notNull());

  private final DSLContext database;
  private final RegisterTable table;

  RegisterFiles(DSLContext database, RegisterTable table) {
    this.database = database;
    this.table = table;
  }

  void create() {
    database
        .createTable(table.files())
        .columns(NUMBER, NAME, SHA256, SYNTHETIC)
        .constraint(DSL.primaryKey(NUMBER))
        .execute();
  }

  void write(Map<RegisterFile, Integer> files) {
    files.forEach((file, number) ->
        database
            .insertInto(table.files(), NUMBER, NAME, SHA256, SYNTHETIC)
            .values(number, file.name(), file.sha256(), file.synthetic())
            .execute());
  }

  void remove(int number) {
    database.deleteFrom(table.files()).where(NUMBER.eq(number)).execute();
  }

  /** A number that no file had before. */
  int next() {
    return database
            .select(DSL.coalesce(DSL.max(NUMBER), DSL.val(0)))
            .from(table.files())
            .fetchSingle()
            .value1()
        + 1;
  }

  /** The numbers of those whose records are made up. */
  List<Integer> synthetic() {
    return database.select(NUMBER).from(table.files()).where(SYNTHETIC).fetch(NUMBER);
  }

  Map<Integer, RegisterFile> read() {
    Map<Integer, RegisterFile> files = new HashMap<>();
    for (Record4<Integer, String, String, Boolean> row :
        database.select(NUMBER, NAME, SHA256, SYNTHETIC).from(table.files()).fetch()) {
      files.put(row.value1(), new RegisterFile(row.value2(), row.value3(), row.value4()));
    }
    return files;
  }
}
