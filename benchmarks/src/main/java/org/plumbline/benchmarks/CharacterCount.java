package org.plumbline.benchmarks;

import org.plumbline.reading.grid.Block;

/** Counts the characters of a document that are not blanks, so that loss shows. */
final class CharacterCount {

  private long inCells;
  private long outside;

  void add(Block block) {
    switch (block) {
      case Block.Paragraph paragraph -> outside += count(paragraph.text());
      case Block.Table(var grid) -> grid.cells().forEach(cell -> inCells += count(cell.text()));
    }
  }

  private static long count(String text) {
    return text.chars().filter(character -> !Character.isWhitespace(character)).count();
  }

  long inCells() {
    return inCells;
  }

  long everywhere() {
    return inCells + outside;
  }
}
