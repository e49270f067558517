package org.plumbline.model.target;

import java.util.List;

/**
 * 原文. A target as it was printed, and what had to be assumed to read it.
 *
 * @param text as printed, outer white space removed; never changed
 * @param assumptions in the order in which they were made
 */
public record Printed(String text, List<Assumption> assumptions) {

  public Printed {
    assumptions = List.copyOf(assumptions);
  }

  public static Printed of(String text) {
    return new Printed(text, List.of());
  }
}
