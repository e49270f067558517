package org.plumbline.national.report;

import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.model.text.Bilingual;
import org.plumbline.national.making.Country;

/** The names of provinces, by the first two digits of their codes. */
final class Provinces {

  private final Map<String, String> names;

  private Provinces(Map<String, String> names) {
    this.names = names;
  }

  static Provinces bundled() {
    return new Provinces(
        Country.bundled().provinces().stream()
            .collect(Collectors.toMap(Country.Province::code, Country.Province::name)));
  }

  Bilingual label(String code, int year) {
    if (code.isEmpty()) {
      return Bilingual.of("代码看不出地区 " + year, "no region in the code " + year);
    }
    String name = names.getOrDefault(code, code);
    return Bilingual.of(name + " " + year, name + " " + year);
  }
}
