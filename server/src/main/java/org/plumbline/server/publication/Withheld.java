package org.plumbline.server.publication;

import java.util.Locale;

/** Why a plan is not published. */
enum Withheld {
  NOT_IN_FORCE,
  CLOSED,
  NO_YEAR;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Key of its words. */
  public String text() {
    return "publication.withheld." + code().replace('_', '-');
  }
}
