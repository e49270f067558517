package org.plumbline.national.making;

import java.io.Serializable;
import org.plumbline.national.making.Country.County;
import org.plumbline.national.making.Country.Department;

/**
 * 虚构年度的要求. What is to be made: the same order gives the same rows.
 *
 * @param plans plans of one year
 * @param years how many years, the last of which is {@code year}
 */
public record YearOrder(int plans, long seed, int year, int years) implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int UNITS_OF_SMALL_COUNTY = 4;

  /** Units of a year; the last one may have fewer plans than the others. */
  public int units(Country country) {
    return (plans + country.plansOfUnit() - 1) / country.plansOfUnit();
  }

  /** Plans of a unit. */
  int plansOf(int unit, Country country) {
    return Math.min(country.plansOfUnit(), plans - unit * country.plansOfUnit());
  }

  /** A country of few plans has few counties, so that counties can still be compared. */
  private int counties(Country country) {
    return Math.clamp(units(country) / UNITS_OF_SMALL_COUNTY, 1, country.counties());
  }

  County county(int unit, Country country) {
    return country.county((int) ((long) unit * counties(country) / units(country)));
  }

  /** The departments of a county take turns. */
  Department department(int unit, Country country) {
    return country.departments().get(unit % country.departments().size());
  }
}
