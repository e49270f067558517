package org.plumbline.review.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentNumberTest {

  @Test
  void readsIssuerYearAndSerial() {
    assertThat(DocumentNumber.allIn("计划标准（青政发〔2008〕44号）"))
        .containsExactly(new DocumentNumber("青政发〔2008〕44号", "青政发〔2008〕44号", 2008));
  }

  @Test
  void mendsBrackets() {
    assertThat(DocumentNumber.allIn("（青工信字【2019】28号）"))
        .containsExactly(new DocumentNumber("青工信字【2019】28号", "青工信字〔2019〕28号", 2019));
  }

  @Test
  void readsSeveral() {
    assertThat(DocumentNumber.allIn("青发〔2021〕3号和青政发〔2021〕18号"))
        .extracting(DocumentNumber::year)
        .containsExactly(2021, 2021);
  }

  @Test
  void leavesOtherBracketsAlone() {
    assertThat(DocumentNumber.allIn("历史标准（2020）平均")).isEmpty();
    assertThat(DocumentNumber.allIn("〔2020〕5号")).isEmpty();
    assertThat(DocumentNumber.allIn("青发〔20211〕3号")).isEmpty();
    assertThat(DocumentNumber.allIn("青发〔2021〕号")).isEmpty();
    assertThat(DocumentNumber.allIn("青发〔2021")).isEmpty();
  }
}
