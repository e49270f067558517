package org.plumbline.national.making;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.plumbline.national.making.Country.County;
import org.plumbline.national.making.Country.Department;

/** Makes the plans of one unit and year; each unit from its own chance, in any order of units. */
public final class UnitMaker {

  private static final int COPIED_FROM = 1;

  private final YearOrder order;
  private final Country country;
  private final PlanMaker plans;

  /** A maker of the units of one order, from the data that ships with the product. */
  public static UnitMaker of(YearOrder order) {
    Country country = Country.bundled();
    return new UnitMaker(order, country, new PlanMaker(Learned.bundled()));
  }

  private UnitMaker(YearOrder order, Country country, PlanMaker plans) {
    this.order = order;
    this.country = country;
    this.plans = plans;
  }

  /** The plans of a unit in a year, as one document would hold them. */
  public List<MadePlan> plans(int unit, int year) {
    List<MadePlan> made = new ArrayList<>();
    for (int place = 0; place < order.plansOf(unit, country); place++) {
      made.add(plan(unit, year, place));
    }
    return made;
  }

  private MadePlan plan(int unit, int year, int place) {
    Chance chance = Chance.of(order.seed(), year, unit, place);
    County county = order.county(unit, country);
    Department department = order.department(unit, country);
    boolean fromUnit = unit >= turn() && chance.hits(country.rates().copiedFromUnit());
    boolean fromYear =
        chance.hits(country.rates().copiedFromYear()) && year > order.year() - order.years() + 1;
    int contentUnit = fromUnit ? unit - turn() : unit;
    int contentYear = fromYear ? year - COPIED_FROM : year;
    Set<Defect> defects = EnumSet.noneOf(Defect.class);
    for (Defect defect : Defect.values()) {
      if (chance.hits(country.defects().getOrDefault(defect, 0))) {
        defects.add(defect);
      }
    }
    boolean evaluated = chance.hits(country.rates().selfEvaluation());
    PlanMaker.Frame frame =
        new PlanMaker.Frame(county, department, year, place, serial(unit, place), layout(county, evaluated));
    return new MadePlan(
        plans.plan(frame, Chance.of(order.seed(), contentYear, contentUnit, place, 1), defects),
        defects,
        fromUnit || fromYear);
  }

  /** Units of one department are so many units apart. */
  private int turn() {
    return country.departments().size();
  }

  private long serial(int unit, int place) {
    return (long) unit * country.plansOfUnit() + place + 1;
  }

  /** Provinces have their forms. */
  private static Layout layout(County county, boolean evaluated) {
    if (evaluated) {
      return Layout.SELF_EVALUATION;
    }
    boolean even = county.code().charAt(1) % 2 == 0;
    return even ? Layout.MINISTRY : Layout.QINGDAO;
  }
}
