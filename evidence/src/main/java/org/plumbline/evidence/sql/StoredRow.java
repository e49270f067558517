package org.plumbline.evidence.sql;

import org.plumbline.evidence.register.RegisterRecord;

/** 库内的一行. A record with the place by which it is found again. */
public record StoredRow(Place place, RegisterRecord cells) {

  /**
   * 行的位置. Where a record came from, which stays with it.
   *
   * @param file the number of its file
   * @param row its row there
   */
  public record Place(int file, int row) {}
}
