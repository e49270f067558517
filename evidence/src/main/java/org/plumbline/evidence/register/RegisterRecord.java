package org.plumbline.evidence.register;

import java.util.List;

/**
 * 台账记录. One record, with the file and row it came from.
 *
 * @param row as a spreadsheet numbers it, header and remarks included, from 1
 * @param values one for each column of the register, in its order
 */
public record RegisterRecord(RegisterFile file, int row, List<CellValue> values) {

  public RegisterRecord {
    values = List.copyOf(values);
  }

  public CellValue at(int place) {
    return values.get(place);
  }
}
