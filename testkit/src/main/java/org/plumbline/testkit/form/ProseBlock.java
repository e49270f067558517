package org.plumbline.testkit.form;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.target.Target;
import org.plumbline.testkit.form.FormCell.Role;

/** 文字指标. All indicators as text in one cell. */
record ProseBlock(Shape shape) implements FormBlock {

  /** 写法. How the text names levels, indicators and values. */
  enum Shape {
    /** {@code 【产出指标-数量指标】 指标1：开放天数(≥300天)}. */
    BRACKETS,
    /** {@code 1.数量指标：开放天数≥300天；…}, a value only where a sign begins it. */
    LIST
  }

  @Override
  public List<FormRow> rows(PerformancePlan plan) {
    StringBuilder text = new StringBuilder();
    String above = "";
    int number = 0;
    int item = 0;
    for (Indicator indicator : plan.indicators()) {
      String levels = levels(indicator);
      boolean begins = !levels.equals(above);
      item = begins ? 1 : item + 1;
      number += begins ? 1 : 0;
      switch (shape) {
        case BRACKETS ->
            text.append(begins ? "【" + levels + "】" : "")
                .append(" 指标%d：%s(%s)".formatted(item, name(indicator), target(indicator)));
        case LIST ->
            text.append(begins ? (number == 1 ? "" : "。") + number + "." + levels + "：" : "；")
                .append(name(indicator))
                .append(target(indicator));
      }
      above = levels;
    }
    String end = shape == Shape.LIST ? "。" : "";
    return List.of(
        FormRow.plain(FormCell.label("绩效指标"), FormCell.of(Role.TEXT, text.append(end).toString())));
  }

  private String levels(Indicator indicator) {
    StringJoiner levels = new StringJoiner("-");
    if (shape == Shape.BRACKETS) {
      indicator.category().map(Category::official).ifPresent(levels::add);
    }
    indicator.dimension().map(Dimension::official).ifPresent(levels::add);
    return levels.toString();
  }

  private static String name(Indicator indicator) {
    return indicator.name().value();
  }

  private String target(Indicator indicator) {
    return indicator
        .target()
        .map(Sourced::value)
        .map(Target::text)
        .filter(text -> shape == Shape.BRACKETS || isSigned(text))
        .orElse("");
  }

  private static boolean isSigned(String text) {
    return !text.isEmpty() && "≥≤=".indexOf(text.charAt(0)) >= 0;
  }

  @Override
  public void carry(PerformancePlan plan, CarriedPlan carried) {
    for (Indicator indicator : plan.indicators()) {
      CarriedIndicator to = new CarriedIndicator();
      to.category = indicator.classification().category();
      to.dimension = indicator.classification().dimension();
      to.name = indicator.name();
      Optional<Sourced<Target>> target = indicator.target();
      to.target = target.filter(_ -> !target(indicator).isEmpty());
      carried.indicators.add(to.build());
    }
  }
}
