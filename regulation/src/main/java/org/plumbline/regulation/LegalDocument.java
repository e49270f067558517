package org.plumbline.regulation;

import java.util.Optional;
import org.plumbline.model.text.Bilingual;

/**
 * 法规文件. A document that rules rest on.
 *
 * @param id short name used in data and rules, {@code mof-2015-88}
 * @param number 文号, 财预〔2015〕88号; absent for our own conventions
 * @param verified whether its text was read; facts of others were taken second-hand and may be
 *     corrected in the data
 */
public record LegalDocument(String id, Optional<String> number, Bilingual title, boolean verified) {

  /** As a finding cites it: number and title, in Chinese. */
  public String citation() {
    return number.map(n -> n + "《" + title.zh() + "》").orElse(title.zh());
  }
}
