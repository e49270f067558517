package org.plumbline.evidence.register;

import java.util.List;
import org.plumbline.model.text.Bilingual;

/**
 * 退回的台账. A file that was not taken, and why. A file is taken whole or not at all.
 *
 * @param problems the first of them, each with row, what is wrong and what to do
 * @param count how many there are in all
 */
public record RefusedFile(String register, String file, List<Bilingual> problems, long count) {

  public RefusedFile {
    problems = List.copyOf(problems);
  }
}
