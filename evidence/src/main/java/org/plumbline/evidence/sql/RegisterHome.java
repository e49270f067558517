package org.plumbline.evidence.sql;

/**
 * 台账存放处. Where a database keeps the tables of some registers.
 *
 * @param schema a schema of the database
 * @param prefix with which the names of the tables begin; none where the schema is theirs alone
 */
public record RegisterHome(String schema, String prefix) {

  /** A schema that holds nothing else; it is made where it is not there. */
  public static RegisterHome ofSchema(String schema) {
    return new RegisterHome(schema, "");
  }

  /** Whether the schema is for these registers alone. */
  boolean isAlone() {
    return prefix.isEmpty();
  }
}
