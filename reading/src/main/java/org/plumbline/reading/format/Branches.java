package org.plumbline.reading.format;

import java.util.BitSet;

/**
 * 备选内容. Which branches of {@code mc:AlternateContent} are read: the first of each, since the others
 * say the same again for older programs.
 */
final class Branches {

  static final String NAMESPACE = "http://schemas.openxmlformats.org/markup-compatibility/2006";

  /** The depths at which a branch of the alternatives that are open has been read. */
  private final BitSet taken = new BitSet();

  /** Whether the compatibility element {@code name}, which begins at {@code depth}, is read. */
  boolean reads(String name, int depth) {
    if (name.equals("AlternateContent")) {
      taken.clear(depth + 1);
      return true;
    }
    boolean first = !taken.get(depth);
    taken.set(depth);
    return first;
  }
}
