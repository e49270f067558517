package org.plumbline.server.importing;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.plan.BudgetUnit;
import org.plumbline.server.plans.Owner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The units whose plans an organisation may bring. */
@Component
class Units {

  private final JdbcClient database;

  Units(JdbcClient database) {
    this.database = database;
  }

  /** A unit, with what stands above it. */
  record KnownUnit(Owner owner, String code, String name) {

    public long id() {
      return owner.unit();
    }

    /** As lists show it. */
    public String label() {
      return code + " " + name;
    }
  }

  /** {@code organisation} itself, or the units below it. */
  List<KnownUnit> listIn(long organisation) {
    return database
        .sql(
            """
            SELECT u.id, u.code, u.name, d.id AS department, d.parent_id AS division
            FROM organisation u JOIN organisation d ON d.id = u.parent_id
            WHERE u.kind = 'unit' AND u.closed_at IS NULL AND :own IN (u.id, d.id, d.parent_id) ORDER BY u.code, u.id
            """)
        .param("own", organisation)
        .query((row, _) ->
            new KnownUnit(
                new Owner(row.getLong("division"), row.getLong("department"), row.getLong("id")),
                row.getString("code"),
                row.getString("name")))
        .list();
  }

  /**
   * The unit a plan belongs to: the only one there is for the importer, or else the one whose code
   * or name is printed. Empty where the print fits none or several, or code and name disagree.
   */
  static Optional<KnownUnit> find(
      List<KnownUnit> units, Optional<BudgetUnit> printed, boolean own) {
    if (own) {
      return units.stream().findFirst();
    }
    Optional<String> code = printed.flatMap(BudgetUnit::code);
    Optional<String> name = printed.map(BudgetUnit::name).map(Units::plain);
    List<KnownUnit> byCode =
        units.stream().filter(unit -> code.isPresent() && unit.code().equals(code.get())).toList();
    List<KnownUnit> byName =
        units.stream()
            .filter(unit -> name.isPresent() && plain(unit.name()).equals(name.get()))
            .toList();
    if (byCode.isEmpty()) {
      return only(byName);
    }
    return byName.isEmpty()
        ? only(byCode)
        : only(byCode.stream().filter(byName::contains).toList());
  }

  /** The unit somebody names by code, by name, or by both. */
  static Optional<KnownUnit> find(List<KnownUnit> units, String typed) {
    Optional<KnownUnit> byCode =
        units.stream()
            .filter(unit -> typed.equals(unit.code()) || typed.equals(unit.label()))
            .findFirst();
    return byCode.isPresent()
        ? byCode
        : only(units.stream().filter(unit -> plain(unit.name()).equals(plain(typed))).toList());
  }

  private static Optional<KnownUnit> only(List<KnownUnit> units) {
    return units.size() == 1 ? Optional.of(units.getFirst()) : Optional.empty();
  }

  private static String plain(String name) {
    return name.replaceAll("\\s+", "").replace('（', '(').replace('）', ')');
  }
}
