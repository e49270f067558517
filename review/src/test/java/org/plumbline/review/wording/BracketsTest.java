package org.plumbline.review.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BracketsTest {

  @Test
  void findsCloserWithoutOpener() {
    assertThat(Brackets.findUnpaired("青湾企发〔2009〕11号）")).contains('）');
  }

  @Test
  void findsOpenerWithoutCloser() {
    assertThat(Brackets.findUnpaired("（甲（乙）")).contains('（');
  }

  @Test
  void findsCrossedPair() {
    assertThat(Brackets.findUnpaired("（《办法）》")).contains('《');
  }

  @Test
  void acceptsNestedAndMixedWidths() {
    assertThat(Brackets.findUnpaired("《管理办法（试行)》“一企一策”")).isEmpty();
  }

  @Test
  void acceptsListNumbers() {
    assertThat(Brackets.findUnpaired("1）开展；二）发放")).isEmpty();
  }

  @Test
  void acceptsTextWithoutBrackets() {
    assertThat(Brackets.findUnpaired("")).isEmpty();
    assertThat(Brackets.findUnpaired("计划标准")).isEmpty();
  }
}
