package org.plumbline.server.database;

/** The way into a database of this machine. */
public record Login(String host, int port, String database, String user, String password) {

  public String url() {
    return "jdbc:postgresql://" + host + ":" + port + "/" + database;
  }

  public Login to(String otherDatabase, String otherUser) {
    return new Login(host, port, otherDatabase, otherUser, password);
  }

  /** Without the password, which must not reach a log. */
  @Override
  public String toString() {
    return user + "@" + url();
  }
}
