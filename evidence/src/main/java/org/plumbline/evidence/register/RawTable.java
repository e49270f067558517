package org.plumbline.evidence.register;

import java.io.IOException;
import java.util.List;

/** 原始表格. The rows of a file, which can be gone through again and again. */
interface RawTable {

  /** Hands all rows, blank ones too, to {@code sink}, in order, without holding them. */
  void forEachRow(Sink sink) throws IOException, RefusalException;

  /** Takes rows. */
  interface Sink {

    /**
     * Takes a row.
     *
     * @param number as a spreadsheet counts it, from 1
     */
    void row(int number, List<RawCell> cells) throws RefusalException;
  }

  /** The letters that spreadsheets give a column, {@code place} from 0. */
  static String letters(int place) {
    int rest = place;
    StringBuilder letters = new StringBuilder();
    do {
      letters.insert(0, (char) ('A' + rest % 26));
      rest = rest / 26 - 1;
    } while (rest >= 0);
    return letters.toString();
  }
}
