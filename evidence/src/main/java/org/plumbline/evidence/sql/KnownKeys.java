package org.plumbline.evidence.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.plumbline.evidence.register.Column;
import org.plumbline.evidence.register.Masking;
import org.plumbline.evidence.register.ProblemList;
import org.plumbline.evidence.register.Records;
import org.plumbline.evidence.register.RefusedFile;
import org.plumbline.evidence.register.RegisterFile;
import org.plumbline.evidence.register.TypedRecord;
import org.plumbline.model.text.Bilingual;

/** 重复记录. Which records of a file are in the register already, and where they came from. */
record KnownKeys(DSLContext database, RegisterTable table) {

  private static final int MOST_TOLD = 100;
  private static final String NEW = "new";
  private static final String KNOWN = "known";
  private static final Field<Integer> ROW = DSL.field(DSL.name(NEW, "$row"), SQLDataType.INTEGER);
  private static final Field<Integer> KNOWN_FILE =
      DSL.field(DSL.name(KNOWN, "$file"), SQLDataType.INTEGER);
  private static final Field<Integer> KNOWN_ROW =
      DSL.field(DSL.name(KNOWN, "$row"), SQLDataType.INTEGER);

  /** What to say about a file of which some records are known. */
  RefusedFile refusal(Records records, RegisterFile file) {
    Table<Record> incoming = DSL.table(DSL.name("incoming$" + table.records().getName()));
    database.execute(
        "create temporary table {0} (like {1}) on commit drop", incoming, table.records());
    new RegisterLoad(database, table, incoming, 0).load(records);
    Map<Integer, RegisterFile> files = new RegisterFiles(database, table).read();
    ProblemList problems = new ProblemList();
    for (Record row : clashes(incoming)) {
      tell(row, files, problems);
    }
    database.execute("drop table {0}", incoming);
    return problems.refusal(records.register().name(), file.name());
  }

  private Result<Record> clashes(Table<Record> incoming) {
    List<Field<?>> selected = new ArrayList<>(List.of(ROW, KNOWN_FILE, KNOWN_ROW));
    table.key().forEach(field -> selected.add(of(NEW, field)));
    return database
        .select(selected)
        .from(incoming.as(NEW))
        .join(table.records().as(KNOWN))
        .on(sameKey())
        .orderBy(ROW)
        .limit(MOST_TOLD)
        .fetch();
  }

  private Condition sameKey() {
    return table.key().stream()
        .map(field ->
            DSL.condition("{0} is not distinct from {1}", of(NEW, field), of(KNOWN, field)))
        .reduce(DSL.trueCondition(), Condition::and);
  }

  private static Field<?> of(String alias, Field<?> field) {
    return DSL.field(DSL.name(alias, field.getName()), field.getDataType());
  }

  private void tell(Record row, Map<Integer, RegisterFile> files, ProblemList problems) {
    List<String> titles = new ArrayList<>();
    List<String> printed = new ArrayList<>();
    List<Column> key =
        table.register().key().stream()
            .map(name -> table.register().findColumn(name))
            .flatMap(Optional::stream)
            .map(table.register().columns()::get)
            .toList();
    for (int place = 0; place < key.size(); place++) {
      titles.add(key.get(place).title().zh());
      printed.add(
          TypedRecord.text(Masking.mask(key.get(place), RegisterTable.cell(row.get(place + 3)))));
    }
    problems.addCell(
        Objects.requireNonNull(row.get(ROW)),
        String.join("、", titles),
        String.join("、", printed),
        Bilingual.format(
            "已由“%1$s”第 %2$d 行登记。请删除本行，或先撤下那个文件再导入。",
            "is there already, from row %2$d of \"%1$s\". Delete this row, or take that file out"
                + " first.",
            Optional.ofNullable(files.get(row.get(KNOWN_FILE))).map(RegisterFile::name).orElse("—"),
            row.get(KNOWN_ROW)));
  }
}
