package org.plumbline.server.plans.edit;

import java.util.List;

/**
 * Why a form cannot be saved as it stands.
 *
 * @param key of the sentence that says so
 * @param field what it is about: a key of a field's words
 * @param number which goal or indicator, from 1; 0 where there is one
 * @param details what the sentence is filled with
 */
public record Problem(String key, String field, int number, List<String> details) {

  public Problem {
    details = List.copyOf(details);
  }

  static Problem of(String key, String field, int number, String... details) {
    return new Problem(key, field, number, List.of(details));
  }
}
