package org.plumbline.model.plan;

import java.util.OptionalInt;

/**
 * 校验码. A local convention for the last character of a project code: weighted digits, modulo the
 * size of an alphabet. Divisions differ, so a mismatch is a warning and never a rejection.
 *
 * @param alphabet the characters, in the order of their values
 * @param multiplier weight of position i, from 0, is {@code multiplier^i}
 * @param offset the check value is {@code offset − Σ value · weight}, modulo the alphabet's size
 */
public record CheckCharacter(String alphabet, int multiplier, int offset) {

  /** The check character that {@code code} should have; empty where a character has no value. */
  public OptionalInt expected(ProjectCode code) {
    int modulus = alphabet.length();
    int weight = 1;
    int sum = 0;
    for (int i = 0; i < ProjectCode.LENGTH - 1; i++) {
      int value = alphabet.indexOf(code.text().charAt(i));
      if (value < 0) {
        return OptionalInt.empty();
      }
      sum = (sum + value * weight) % modulus;
      weight = weight * multiplier % modulus;
    }
    return OptionalInt.of(alphabet.charAt(Math.floorMod(offset - sum, modulus)));
  }

  public boolean holds(ProjectCode code) {
    OptionalInt expected = expected(code);
    return expected.isPresent() && expected.getAsInt() == code.check();
  }
}
