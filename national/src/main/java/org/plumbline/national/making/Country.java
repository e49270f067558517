package org.plumbline.national.making;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plumbline.regulation.DataFile;
import org.plumbline.regulation.DataNode;

/**
 * 虚构全国. The divisions, departments and rates that a synthetic year is made by.
 *
 * @param counties county-level governments of a whole country
 * @param defects how often of a million plans
 */
public record Country(
    List<Province> provinces,
    int counties,
    int plansOfUnit,
    List<Department> departments,
    Rates rates,
    Map<Defect, Integer> defects) {

  private static final int COUNTIES_OF_PREFECTURE = 10;

  public Country {
    provinces = List.copyOf(provinces);
    departments = List.copyOf(departments);
    defects = Map.copyOf(defects);
  }

  /** 省级行政区. */
  public record Province(String code, String name) {}

  /** 部门. A department, and what its projects are about. */
  public record Department(String code, String name, List<String> subjects) {
    public Department {
      subjects = List.copyOf(subjects);
    }
  }

  /** 比例. How often of a million. */
  public record Rates(int selfEvaluation, int copiedFromUnit, int copiedFromYear) {}

  /** 县级行政区. A county, made up but for its province. */
  public record County(String code, String name) {}

  /** The country that ships with the product. */
  public static Country bundled() {
    DataNode file = DataFile.bundled(Country.class, "country.yaml");
    DataNode rates = file.node("rates");
    Map<Defect, Integer> defects = new EnumMap<>(Defect.class);
    for (Defect defect : Defect.values()) {
      defects.put(defect, file.node("defects").integer(defect.rule()));
    }
    return new Country(
        file.lists("provinces").stream()
            .map(pair -> new Province(pair.get(0), pair.get(1)))
            .toList(),
        file.integer("counties"),
        file.integer("plans-a-unit"),
        file.nodes("departments").stream()
            .map(node ->
                new Department(node.text("code"), node.text("name"), node.texts("subjects")))
            .toList(),
        new Rates(
            rates.integer("self-evaluation"),
            rates.integer("copied-from-unit"),
            rates.integer("copied-from-year")),
        defects);
  }

  /** The county of that number; the provinces take turns. */
  County county(int number) {
    Province province = provinces.get(number % provinces.size());
    int within = number / provinces.size();
    int prefecture = within / COUNTIES_OF_PREFECTURE + 1;
    int county = within % COUNTIES_OF_PREFECTURE + 1;
    return new County(
        "%s%02d%02d".formatted(province.code(), prefecture, 20 + county),
        "%s虚构%d市%d县".formatted(province.name(), prefecture, county));
  }
}
