package org.plumbline.forms.json;

import static org.plumbline.forms.json.JsonValues.list;
import static org.plumbline.forms.json.JsonValues.text;

import java.io.Reader;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.evaluation.actuals.IndicatorActual;
import org.plumbline.evaluation.actuals.IndicatorActual.Deviation;
import org.plumbline.evaluation.actuals.PlanActuals;
import org.plumbline.evaluation.actuals.PlanActuals.MoneyOrigins;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.quantity.MoneyUnit;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.model.quantity.Unit;
import org.plumbline.model.target.ActualValue;
import org.plumbline.model.target.Rating;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.MonitoringRules;
import org.plumbline.regulation.Units;
import tools.jackson.core.JacksonException;

/**
 * Reads actual values from their public JSON, {@code plumbline/actuals/1}. All or nothing: a file
 * with faults names every one of them.
 */
public final class ActualsJson {

  public static final String SCHEMA = "plumbline/actuals/1";

  private static final int MOST_DIGITS = 30;

  private final String file;
  private final Units units;
  private final MonitoringRules rules = MonitoringRules.bundled();
  private final List<Bilingual> faults = new ArrayList<>();

  private ActualsJson(String file, Units units) {
    this.file = file;
    this.units = units;
  }

  /**
   * The actual values of every plan in the file, in its order.
   *
   * @param file its name, as the origin of the values
   * @throws FaultyActualsException if it is no such JSON, or a value in it cannot be understood
   */
  public static List<PlanActuals> read(String file, Reader reader, Units units)
      throws FaultyActualsException {
    Object page;
    try {
      page = JsonValues.parse(reader);
    } catch (JacksonException e) {
      throw new FaultyActualsException(List.of(NotJson.because(e)));
    }
    if (page.equals("")) {
      throw new FaultyActualsException(List.of(NotJson.EMPTY));
    }
    if (!text(page, "schema").equals(Optional.of(SCHEMA))) {
      throw new FaultyActualsException(
          List.of(
              Bilingual.of(
                  "schema 应为 \"" + SCHEMA + "\"", "\"schema\" must be \"" + SCHEMA + "\"")));
    }
    return new ActualsJson(file, units).plans(page);
  }

  private List<PlanActuals> plans(Object page) throws FaultyActualsException {
    List<PlanActuals> plans = new ArrayList<>();
    listed(page, "plans", "", true);
    List<?> entries = list(page, "plans");
    for (int i = 0; i < entries.size(); i++) {
      plans.add(plan(entries.get(i), "plans[" + i + "]"));
    }
    if (!faults.isEmpty()) {
      throw new FaultyActualsException(faults);
    }
    return plans;
  }

  /** A list that is something else, or not there at all, would say nothing in silence. */
  private void listed(Object of, String name, String path, boolean required) {
    Optional<Object> member = JsonValues.member(of, name);
    if (member.isPresent() ? !(member.get() instanceof List<?>) : required) {
      String place = path.isEmpty() ? name : path + "." + name;
      fault(place, "应为列表 [ … ]", "must be a list [ … ]");
    }
  }

  private PlanActuals plan(Object plan, String path) {
    KnownMembers.OF_PLAN.fault(plan).ifPresent(why -> fault(path, why.zh(), why.en()));
    listed(plan, "actuals", path, false);
    Optional<String> project = text(plan, "project");
    if (project.isEmpty()) {
      fault(path, "缺少 project（项目编码）", "\"project\" (the project code) is missing");
    }
    List<IndicatorActual> actuals = new ArrayList<>();
    List<?> entries = list(plan, "actuals");
    for (int i = 0; i < entries.size(); i++) {
      actual(entries.get(i), path + ".actuals[" + i + "]").ifPresent(actuals::add);
    }
    Optional<Money> budget = money(plan, "annualBudget", path);
    Optional<Money> spent = money(plan, "spent", path);
    Optional<Money> received = money(plan, "received", path);
    String origin = text(plan, "origin").orElse(file + " " + path);
    return new PlanActuals(
        project.orElse(""),
        budget,
        spent,
        received,
        actuals,
        new MoneyOrigins(
            budget.map(_ -> origin).orElse(""),
            spent.map(_ -> origin).orElse(""),
            received.map(_ -> origin).orElse("")));
  }

  private Optional<IndicatorActual> actual(Object entry, String path) {
    KnownMembers.OF_ACTUAL.fault(entry).ifPresent(why -> fault(path, why.zh(), why.en()));
    if (KnownMembers.values(entry) > 1) {
      String ways = String.join(", ", KnownMembers.VALUES);
      fault(path, "只能给出一个实际值：" + ways + " 之一", "give one actual value only, of " + ways);
    }
    Optional<String> name = text(entry, "indicator");
    if (name.isEmpty()) {
      fault(path, "缺少 indicator（三级指标名称）", "\"indicator\" (its name) is missing");
      return Optional.empty();
    }
    Optional<Dimension> dimension = dimension(entry, path);
    Optional<LocalDate> updated = date(entry, "updated", path);
    Optional<Deviation> deviation = deviation(entry, path);
    return value(entry, path)
        .map(value ->
            new IndicatorActual(
                dimension,
                name.get(),
                text(entry, "description"),
                value,
                text(entry, "origin").orElse(file + " " + path),
                updated,
                deviation));
  }

  /** Why an indicator is behind; the reasons are the codes of the official list. */
  private Optional<Deviation> deviation(Object entry, String path) {
    List<String> reasons = list(entry, "reasons").stream().map(String::valueOf).toList();
    for (String code : reasons) {
      if (rules.findReason(code).isEmpty()) {
        String known =
            String.join(", ", rules.reasons().stream().map(reason -> reason.code()).toList());
        fault(
            path,
            "不认识的偏差原因：" + code + "；有：" + known,
            "no such reason: " + code + "; there are: " + known);
      }
    }
    Optional<String> explanation = text(entry, "explanation");
    return reasons.isEmpty() && explanation.isEmpty()
        ? Optional.empty()
        : Optional.of(new Deviation(reasons, explanation.orElse("")));
  }

  private Optional<ActualValue> value(Object entry, String path) {
    if (text(entry, "rating").isPresent()) {
      return rating(entry, path);
    }
    if (text(entry, "date").isPresent()) {
      return date(entry, "date", path).map(ActualValue.DoneOn::new);
    }
    if (text(entry, "words").isPresent()) {
      return text(entry, "words").map(ActualValue.Stated::new);
    }
    Optional<BigDecimal> value = decimal(entry, "value", path);
    if (value.isEmpty()) {
      if (JsonValues.member(entry, "value").isEmpty()) {
        fault(
            path,
            "没有实际值：请给出 value 和 unit、date、rating 或 words",
            "no actual value: give \"value\" and \"unit\", \"date\", \"rating\" or \"words\"");
      }
      return Optional.empty();
    }
    Unit unit = text(entry, "unit").map(this::unit).orElse(Unit.NONE);
    Quantity current = new Quantity(value.get(), unit);
    return Optional.of(
        decimal(entry, "baseline", path)
            .<ActualValue>map(before -> new ActualValue.Change(new Quantity(before, unit), current))
            .orElseGet(() -> new ActualValue.Amount(current)));
  }

  private Optional<ActualValue> rating(Object entry, String path) {
    String code = text(entry, "rating").orElse("").toUpperCase(Locale.ROOT);
    Optional<Rating> rating =
        Arrays.stream(Rating.values()).filter(each -> each.name().equals(code)).findFirst();
    if (rating.isEmpty()) {
      fault(path, "rating 应为 met、partly 或 not", "\"rating\" must be met, partly or not");
    }
    Optional<BigDecimal> share = decimal(entry, "share", path);
    if (share.filter(part -> part.signum() < 0 || part.compareTo(BigDecimal.ONE) > 0).isPresent()) {
      fault(path, "share 应在 0 到 1 之间", "\"share\" must lie between 0 and 1");
    }
    return rating.map(each -> new ActualValue.Rated(each, share));
  }

  private Unit unit(String symbol) {
    return units.find(symbol).orElseGet(() -> Unit.itself(symbol, QuantityDimension.OTHER));
  }

  private Optional<Dimension> dimension(Object entry, String path) {
    Optional<String> code = text(entry, "dimension");
    Optional<Dimension> dimension =
        code.flatMap(word ->
            Arrays.stream(Dimension.values())
                .filter(each -> each.code().equals(word) || each.official().equals(word))
                .findFirst());
    if (code.isPresent() && dimension.isEmpty()) {
      fault(path, "不认识的二级指标：" + code.get(), "no such dimension: " + code.get());
    }
    return dimension;
  }

  private Optional<Money> money(Object plan, String name, String path) {
    return decimal(plan, name, path).map(yuan -> new Money(yuan, MoneyUnit.YUAN));
  }

  private Optional<BigDecimal> decimal(Object entry, String name, String path) {
    Optional<String> text = text(entry, name);
    try {
      Optional<BigDecimal> number = text.map(String::strip).map(BigDecimal::new);
      if (number.filter(ActualsJson::isOverlong).isPresent()) {
        fault(path, name + " 的位数过多，请核实", "\"" + name + "\" has too many digits, please check");
        return Optional.empty();
      }
      return number;
    } catch (NumberFormatException e) {
      fault(
          path,
          name + " 不是数：" + text.orElse(""),
          "\"" + name + "\" is not a number: " + text.orElse(""));
      return Optional.empty();
    }
  }

  /** No amount of this world; to write it out could take all memory. */
  private static boolean isOverlong(BigDecimal number) {
    long before = (long) number.precision() - number.scale();
    return number.signum() != 0 && before > MOST_DIGITS || number.scale() > MOST_DIGITS;
  }

  private Optional<LocalDate> date(Object entry, String name, String path) {
    Optional<String> text = text(entry, name);
    try {
      return text.map(LocalDate::parse);
    } catch (DateTimeException e) {
      fault(
          path,
          name + " 不是日期（2022-09-20）：" + text.orElse(""),
          "\"" + name + "\" is not a date (2022-09-20): " + text.orElse(""));
      return Optional.empty();
    }
  }

  private void fault(String path, String zh, String en) {
    faults.add(Bilingual.of(path + "：" + zh, path + ": " + en));
  }

  /** The file cannot be used; every fault in it is named. */
  public static final class FaultyActualsException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Bilingual> faults;

    FaultyActualsException(List<Bilingual> faults) {
      super(faults.getFirst().en());
      this.faults = List.copyOf(faults);
    }

    public List<Bilingual> faults() {
      return faults;
    }
  }
}
