package org.plumbline.evidence.sql;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.plumbline.evidence.register.CellValue;
import org.plumbline.evidence.register.Column;
import org.plumbline.evidence.register.ColumnType;
import org.plumbline.evidence.register.Masking;
import org.plumbline.evidence.register.ProblemList;
import org.plumbline.evidence.register.Register;
import org.plumbline.evidence.register.RegisterFile;
import org.plumbline.evidence.register.TypedRecord;
import org.plumbline.model.text.Bilingual;

/**
 * 无主引用. Records whose reference names no record that is there. References to a register of which
 * nothing was put in yet are left for later: registers arrive in any order.
 */
record LooseReferences(DSLContext database, RegisterHome home, List<Register> siblings) {

  private static final int MOST_TOLD = 100;
  private static final String OWN = "own";
  private static final String TARGET = "target";

  /**
   * Looks at the records of a file.
   *
   * @throws RefusedException if a reference of them leads nowhere
   */
  void refuse(RegisterTable table, int number, RegisterFile file) {
    ProblemList problems = new ProblemList();
    for (Column column : table.register().columns()) {
      if (column.type() instanceof ColumnType.Reference(String target)) {
        supplied(target).ifPresent(found -> tell(table, column, found, number, problems));
      }
    }
    if (!problems.isEmpty()) {
      throw new RefusedException(problems.refusal(table.register().name(), file.name()));
    }
  }

  /** How many records of other registers name a record of {@code target} that is not there. */
  long countOrphansOf(RegisterTable target) {
    long orphans = 0;
    for (Register register : siblings) {
      for (Column column : register.columns()) {
        if (column.type() instanceof ColumnType.Reference(String name)
            && name.equals(target.register().name())) {
          orphans += countLoose(new RegisterTable(register, home), column, target);
        }
      }
    }
    return orphans;
  }

  private long countLoose(RegisterTable table, Column column, RegisterTable target) {
    Field<?> cell = table.field(column.name());
    return database
        .selectCount()
        .from(table.records().as(OWN))
        .where(cell.isNotNull())
        .and(leadsNowhere(cell, target))
        .fetchSingle()
        .value1();
  }

  private Optional<RegisterTable> supplied(String target) {
    return siblings.stream()
        .filter(register -> register.name().equals(target))
        .map(register -> new RegisterTable(register, home))
        .filter(found -> database.fetchExists(found.files()))
        .findFirst();
  }

  private void tell(
      RegisterTable table, Column column, RegisterTable target, int number, ProblemList problems) {
    Field<?> cell = table.field(column.name());
    Map<Integer, CellValue> loose =
        database
            .select(RegisterTable.ROW, cell.coerce(SQLDataType.CLOB))
            .from(table.records().as(OWN))
            .where(RegisterTable.FILE.eq(number))
            .and(cell.isNotNull())
            .and(leadsNowhere(cell, target))
            .orderBy(RegisterTable.ROW)
            .limit(MOST_TOLD)
            .fetchMap(Record2::value1, row -> RegisterTable.cell(row.value2()));
    loose.forEach((row, value) ->
        problems.addCell(
            row,
            column.title().zh(),
            TypedRecord.text(Masking.mask(column, value)),
            Bilingual.format(
                "台账“%s”中没有这个主键。请核对，或先在该台账登记。",
                "the register \"%s\" has no such key. Check it, or enter it there first.",
                target.register().title().zh())));
  }

  private static Condition leadsNowhere(Field<?> cell, RegisterTable target) {
    Field<?> key = DSL.field(DSL.name(TARGET, target.key().getFirst().getName()));
    Field<?> own = DSL.field(DSL.name(OWN, cell.getName()));
    return DSL.notExists(
        DSL.selectOne()
            .from(target.records().as(TARGET))
            .where(DSL.condition("{0} = {1}", key, own)));
  }
}
