package org.plumbline.server.registers;

import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Name;
import org.jooq.Record4;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.plumbline.evidence.pack.Pack;
import org.plumbline.evidence.register.Register;
import org.plumbline.evidence.sql.RegisterHome;
import org.plumbline.evidence.sql.RegisterStore;
import org.plumbline.server.plans.PlanId;

/** The tables of registers: they are made from packs, so they stand in no migration. */
public final class BookTables {

  private BookTables() {}

  /** No other table has a dollar sign in its name. */
  static RegisterHome home(String schema, PlanId plan) {
    return new RegisterHome(schema, "plan" + plan.value() + "$");
  }

  /** Makes the empty tables of all registers that the database says are kept, for a restore. */
  public static void makeAll(DSLContext statements) {
    Programmes programmes = new Programmes();
    Map<String, Pack> packs = new HashMap<>();
    for (Record4<Long, String, String, String> row :
        statements
            .select(
                DSL.field("plan_id", SQLDataType.BIGINT),
                DSL.field("sha256", SQLDataType.CLOB),
                DSL.field("content", SQLDataType.CLOB),
                DSL.field("current_schema()", SQLDataType.CLOB))
            .from("register_book")
            .join("pack")
            .on("pack.id = pack_id")
            .fetch()) {
      Pack pack =
          packs.computeIfAbsent(row.value2(), sha256 -> programmes.kept(sha256, row.value3()));
      PlanId plan = new PlanId(row.value1());
      make(statements, new Book(plan, pack, home(row.value4(), plan), 0));
    }
  }

  static void make(DSLContext statements, Book book) {
    RegisterStore store = new RegisterStore(statements, book.home());
    for (Register register : book.pack().registers()) {
      store.create(register);
      store.tables(register).forEach(table -> guard(statements, book, table));
    }
  }

  /** Whoever does not see the plan sees none of its records. */
  private static void guard(DSLContext statements, Book book, String table) {
    Name name = DSL.name(book.home().schema(), table);
    statements.execute("ALTER TABLE {0} ENABLE ROW LEVEL SECURITY", name);
    statements.execute("ALTER TABLE {0} FORCE ROW LEVEL SECURITY", name);
    statements.execute(
        "CREATE POLICY seen_with_plan ON {0}"
            + " USING (EXISTS (SELECT FROM register_book WHERE plan_id = {1}))",
        name, DSL.inline(book.plan().value()));
  }
}
