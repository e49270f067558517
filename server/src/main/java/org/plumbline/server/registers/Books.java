package org.plumbline.server.registers;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jooq.DSLContext;
import org.plumbline.evidence.pack.Pack;
import org.plumbline.server.audit.Change;
import org.plumbline.server.audit.Events;
import org.plumbline.server.audit.Sha256;
import org.plumbline.server.plans.PlanId;
import org.plumbline.server.plans.Plans;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The registers that plans keep. */
@Component
public class Books {

  private static final String SELECT =
      """
      SELECT plan_id, sha256, content, revision, current_schema() AS home
      FROM register_book JOIN pack ON pack.id = pack_id WHERE plan_id = ?
      """;

  private final JdbcClient database;
  private final DSLContext statements;
  private final Programmes programmes;
  private final Plans plans;
  private final Events events;

  Books(
      JdbcClient database,
      DSLContext statements,
      Programmes programmes,
      Plans plans,
      Events events) {
    this.database = database;
    this.statements = statements;
    this.programmes = programmes;
    this.plans = plans;
    this.events = events;
  }

  /** The registers of a plan that the one at work sees; empty where it keeps none. */
  public Optional<Book> find(PlanId plan) {
    return database
        .sql(SELECT)
        .param(plan.value())
        .query((row, _) ->
            new Book(
                new PlanId(row.getLong("plan_id")),
                programmes.kept(row.getString("sha256"), row.getString("content")),
                BookTables.home(row.getString("home"), plan),
                row.getLong("revision")))
        .optional();
  }

  /** The same; who sees the plan but finds no registers is told so. */
  public Book get(PlanId plan) {
    plans.get(plan);
    return find(plan)
        .orElseThrow(() ->
            RecordsRefusal.of(
                HttpStatus.NOT_FOUND,
                "这个项目还没有建立台账。请先选用项目包。",
                "This programme keeps no registers yet. Choose a pack first."));
  }

  /** Begins the registers of a plan in force, empty, as the pack describes them. */
  @Transactional
  public Book open(PlanId plan, Pack pack, String content) {
    boolean inForce = plans.get(plan).row().versions().inForce().isPresent();
    if (!inForce) {
      throw RecordsRefusal.of(
          HttpStatus.CONFLICT, "绩效目标批复生效后才能建立台账。", "Registers begin once the plan is in force.");
    }
    int added =
        database
            .sql(
                "INSERT INTO register_book (plan_id, pack_id) VALUES (?, ?) ON CONFLICT DO NOTHING")
            .params(plan.value(), keep(pack, content))
            .update();
    if (added == 0) {
      throw RecordsRefusal.of(
          HttpStatus.CONFLICT, "这个项目已有台账。", "This programme keeps registers already.");
    }
    Book book = find(plan).orElseThrow();
    BookTables.make(statements, book);
    events.add(
        Change.of("registers_opened", plan.subject())
            .to(pack.name() + " " + pack.heading().version()));
    return book;
  }

  private long keep(Pack pack, String content) {
    String sha256 = Sha256.hex(content.getBytes(StandardCharsets.UTF_8));
    database
        .sql(
            "INSERT INTO pack (sha256, name, version, content) VALUES (?, ?, ?, ?)"
                + " ON CONFLICT (sha256) DO NOTHING")
        .params(sha256, pack.name(), pack.heading().version(), content)
        .update();
    return database
        .sql("SELECT id FROM pack WHERE sha256 = ?")
        .param(sha256)
        .query(Long.class)
        .single();
  }

  /**
   * Says that records changed; part of the change.
   *
   * @throws org.plumbline.server.web.ExplainedRefusal if they are no longer what was seen
   */
  void touch(Book seen) {
    int touched =
        database
            .sql(
                "UPDATE register_book SET revision = revision + 1 WHERE plan_id = ? AND revision = ?")
            .params(seen.plan().value(), seen.revision())
            .update();
    if (touched == 0) {
      throw RecordsRefusal.late();
    }
  }
}
