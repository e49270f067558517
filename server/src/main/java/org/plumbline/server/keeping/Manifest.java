package org.plumbline.server.keeping;

import java.util.List;

/**
 * What a backup says of itself.
 *
 * @param format of the backup file
 * @param schema the version of the database it was taken from
 * @param made when
 * @param chain the hash of the last event in it
 */
public record Manifest(
    String format, String schema, String made, String chain, List<Table> tables) {

  static final String FORMAT = "plumbline/backup/1";
  static final String ENTRY = "manifest.json";

  public Manifest {
    tables = List.copyOf(tables);
  }

  /**
   * One table, in the text format of COPY.
   *
   * @param sha256 of its entry
   */
  public record Table(String name, List<String> columns, long rows, String sha256) {

    public Table {
      columns = List.copyOf(columns);
    }

    String entry() {
      return "tables/" + name + ".copy";
    }

    /** The table and its columns, quoted, as SQL names them. */
    String sql() {
      StringBuilder sql = new StringBuilder("\"").append(name).append("\" (");
      for (String column : columns) {
        sql.append(sql.charAt(sql.length() - 1) == '(' ? "\"" : ", \"").append(column).append('"');
      }
      return sql.append(')').toString();
    }
  }
}
