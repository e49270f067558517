package org.plumbline.forms.official;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.evaluation.monitoring.IndicatorState;
import org.plumbline.evaluation.scoring.ActualText;
import org.plumbline.evaluation.scoring.ExecutionLine;
import org.plumbline.forms.template.TagScope;
import org.plumbline.model.plan.BudgetUnit;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Checkpoint;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.Goal;
import org.plumbline.model.plan.Particular;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.text.Bilingual;
import org.plumbline.model.text.Language;
import org.plumbline.regulation.MonitoringRules.Choice;

/** 模板标签. What the tags of a bureau's own template stand for; what a plan does not say is blank. */
public final class PlanTags {

  private static final String INDICATORS = "指标列表";
  private static final String GOALS = "目标列表";
  private static final String SPENDING = "支出计划";

  private static final Map<String, Function<YearOfPlan, String>> PLAN = new LinkedHashMap<>();
  private static final Map<String, Function<YearOfPlan.Row, String>> INDICATOR =
      new LinkedHashMap<>();
  private static final Map<String, Function<Goal, String>> GOAL =
      Map.of("编号", goal -> Integer.toString(goal.number()), "目标", Goal::text);
  private static final Map<String, Function<Checkpoint, String>> CHECKPOINT =
      Map.of(
          "月份", step -> Integer.toString(step.month()),
          "金额", step -> step.printed().value().toPlainString());

  static {
    PLAN.put("标题", year -> year.plan().heading().title().value());
    PLAN.put("项目名称", year -> year.plan().project().name().value());
    PLAN.put("项目编码", year -> FormText.text(year.plan().project().code()));
    PLAN.put(
        "年度",
        year ->
            year.plan().fiscalYear().stream()
                .mapToObj(Integer::toString)
                .collect(Collectors.joining()));
    PLAN.put("预算单位", year -> unit(year.plan()).map(BudgetUnit::name).orElse(""));
    PLAN.put("单位编码", year -> unit(year.plan()).flatMap(BudgetUnit::code).orElse(""));
    PLAN.put("主管部门", year -> FormText.unit(year.plan().details().department()));
    PLAN.put("项目属性", year -> particular(year.plan(), "项目属性"));
    PLAN.put("项目期", year -> particular(year.plan(), "项目期"));
    PLAN.put("金额单位", year -> year.plan().funding().printedUnit().symbol());
    PLAN.put("预算数", year -> FormText.money(year.plan().funding().total()));
    PLAN.put("财政资金", year -> FormText.money(year.plan().funding().fiscal()));
    PLAN.put("其他资金", year -> FormText.money(year.plan().funding().other()));
    PLAN.put("资金用途", year -> FormText.text(year.plan().heading().purpose()));
    PLAN.put("绩效目标", year -> FormText.goals(year.plan().goals()));
    PLAN.put("全年预算数", year -> FormText.amount(year.actuals().annualBudget(), year.plan()));
    PLAN.put("执行数", year -> FormText.amount(year.actuals().spent(), year.plan()));
    PLAN.put("执行率", year -> execution(year, line -> FormText.percent(line.rate())));
    PLAN.put("执行率分值", year -> execution(year, line -> line.weight().toPlainString()));
    PLAN.put("执行率得分", year -> execution(year, line -> line.score().toPlainString()));
    PLAN.put(
        "总分",
        year ->
            year.sheet()
                .filter(sheet -> sheet.unscored().isEmpty())
                .map(sheet -> sheet.total().toPlainString())
                .orElse(""));
    PLAN.put("截至日期", year -> year.report().map(report -> report.at().toString()).orElse(""));
    INDICATOR.put("一级指标", row -> row.indicator().category().map(Category::official).orElse(""));
    INDICATOR.put("二级指标", row -> row.indicator().dimension().map(Dimension::official).orElse(""));
    INDICATOR.put("三级指标", row -> row.indicator().name().value());
    INDICATOR.put("指标描述", row -> FormText.text(row.indicator().description()));
    INDICATOR.put("指标值", row -> QingdaoForm.target(row.indicator()));
    INDICATOR.put("指标值确定依据", row -> QingdaoForm.basis(row.indicator()));
    INDICATOR.put(
        "实际完成值",
        row ->
            row.entry()
                .map(SheetEntry::actual)
                .or(() -> state(row).flatMap(IndicatorState::actual).map(ActualText::of))
                .orElse(""));
    INDICATOR.put(
        "分值",
        row ->
            row.entry()
                .map(SheetEntry::weight)
                .orElseGet(() -> FormText.points(row.indicator().result().weight())));
    INDICATOR.put("得分", row -> row.entry().map(SheetEntry::score).orElse(""));
    INDICATOR.put("偏差原因", row -> SheetEntry.deviation(row.indicator()));
    INDICATOR.put("全年预计完成情况", row -> words(state(row).flatMap(IndicatorState::forecast)));
    INDICATOR.put(
        "完成目标可能性", row -> words(state(row).flatMap(IndicatorState::likelihood).map(Choice::words)));
  }

  private PlanTags() {}

  /** The values of all tags. */
  public static TagScope of(YearOfPlan year) {
    return TagScope.of(values(PLAN, year))
        .withList(GOALS, year.plan().goals().stream().map(goal -> values(GOAL, goal)).toList())
        .withList(
            SPENDING,
            year.plan().spendingPlan().steps().stream()
                .map(step -> values(CHECKPOINT, step))
                .toList())
        .withList(INDICATORS, year.rows().stream().map(row -> values(INDICATOR, row)).toList());
  }

  /** Every tag there is, with nothing behind it and one item in each list. */
  public static TagScope sample() {
    return TagScope.of(blank(PLAN))
        .withList(GOALS, List.of(blank(GOAL)))
        .withList(SPENDING, List.of(blank(CHECKPOINT)))
        .withList(INDICATORS, List.of(blank(INDICATOR)));
  }

  private static <T> Map<String, String> values(Map<String, Function<T, String>> tags, T of) {
    return tags.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, tag -> tag.getValue().apply(of)));
  }

  private static <T> Map<String, String> blank(Map<String, Function<T, String>> tags) {
    return tags.keySet().stream().collect(Collectors.toMap(name -> name, _ -> ""));
  }

  private static Optional<BudgetUnit> unit(PerformancePlan plan) {
    return plan.heading().unit().map(Sourced::value);
  }

  private static String particular(PerformancePlan plan, String label) {
    return plan.details().particulars().stream()
        .filter(each -> each.label().equals(label))
        .map((Particular each) -> each.text().value())
        .findFirst()
        .orElse("");
  }

  private static String execution(YearOfPlan year, Function<ExecutionLine, String> text) {
    return year.sheet().flatMap(sheet -> sheet.execution()).map(text).orElse("");
  }

  private static Optional<IndicatorState> state(YearOfPlan.Row row) {
    return row.state();
  }

  private static String words(Optional<Bilingual> words) {
    return words.map(known -> known.in(Language.ZH)).orElse("");
  }
}
