package org.plumbline.server.database;

/** What part of the data somebody sees. */
public sealed interface Scope {

  /** No plan at all: nobody is signed in, or a role that has nothing to do with plans. */
  record Nothing() implements Scope {}

  /** The plans of one unit. */
  record Unit(long id) implements Scope {}

  /** The plans of the units of one department. */
  record Department(long id) implements Scope {}

  /** The plans of all departments of one division. */
  record Division(long id) implements Scope {}

  /** Every plan: only for work of the server itself. */
  record Everything() implements Scope {}

  Scope NOTHING = new Nothing();
  Scope EVERYTHING = new Everything();

  /** The word the row policies know it by. */
  default String word() {
    return switch (this) {
      case Nothing _ -> "none";
      case Unit _ -> "unit";
      case Department _ -> "department";
      case Division _ -> "division";
      case Everything _ -> "all";
    };
  }

  /** The organisation it is bound to; 0 where to none. */
  default long organisation() {
    return switch (this) {
      case Nothing _, Everything _ -> 0;
      case Unit(long id) -> id;
      case Department(long id) -> id;
      case Division(long id) -> id;
    };
  }
}
