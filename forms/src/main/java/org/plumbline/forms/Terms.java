package org.plumbline.forms;

import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.FiscalYear;
import org.plumbline.model.plan.FormKind;
import org.plumbline.model.plan.SpendingPlan;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;
import org.plumbline.review.NotRun;

/** 用语. The words for the model's terms, in both languages. */
public final class Terms {

  private Terms() {}

  public static Bilingual of(Severity severity) {
    return switch (severity) {
      case ERROR -> Bilingual.of("错误", "Error");
      case WARNING -> Bilingual.of("提醒", "Warning");
      case INFO -> Bilingual.of("提示", "Note");
    };
  }

  public static Bilingual of(Category category) {
    return Bilingual.of(
        category.official(),
        switch (category) {
          case COST -> "Cost";
          case OUTPUT -> "Output";
          case BENEFIT -> "Benefit";
          case SATISFACTION -> "Satisfaction";
        });
  }

  public static Bilingual of(Dimension dimension) {
    return Bilingual.of(
        dimension.official(),
        switch (dimension) {
          case QUANTITY -> "Quantity";
          case QUALITY -> "Quality";
          case TIMELINESS -> "Timeliness";
          case COST -> "Cost";
          case ECONOMIC_COST -> "Economic cost";
          case SOCIAL_COST -> "Social cost";
          case ECOLOGICAL_COST -> "Environmental cost";
          case ECONOMIC -> "Economic benefit";
          case SOCIAL -> "Social benefit";
          case ECOLOGICAL -> "Ecological benefit";
          case SUSTAINABILITY -> "Sustainability";
          case RECIPIENT_SATISFACTION -> "Satisfaction of those served";
        });
  }

  public static Bilingual of(FormKind form) {
    return switch (form) {
      case PLAN -> Bilingual.of("绩效目标表", "Performance plan");
      case SELF_EVALUATION -> Bilingual.of("绩效自评表", "Self-evaluation");
      case MONITORING -> Bilingual.of("绩效运行监控表", "Monitoring form");
      case DEPARTMENT -> Bilingual.of("部门整体支出绩效目标表", "Whole-department plan");
    };
  }

  public static Bilingual of(SpendingPlan.Basis basis) {
    return switch (basis) {
      case CUMULATIVE_AMOUNT -> Bilingual.of("累计金额", "cumulative amounts");
      case CUMULATIVE_PERCENT -> Bilingual.of("累计百分比", "cumulative per cent");
      case PERIOD_AMOUNT -> Bilingual.of("分期金额", "amounts of each period");
      case PERIOD_PERCENT -> Bilingual.of("分期百分比", "per cent of each period");
      case UNDECIDED -> Bilingual.of("口径不能确定", "undecided");
    };
  }

  public static Bilingual of(SpendingPlan.Evidence evidence) {
    return switch (evidence) {
      case LAST_STEP_EQUALS_BUDGET ->
          Bilingual.of("最后一个节点等于预算数", "the last checkpoint equals the budget");
      case LAST_STEP_IS_HUNDRED ->
          Bilingual.of("最后一个节点为100，且不等于预算数", "the last checkpoint is 100, the budget is not");
      case STEPS_ADD_UP_TO_BUDGET -> Bilingual.of("各节点之和等于预算数", "the steps add up to the budget");
      case STEPS_ADD_UP_TO_HUNDRED -> Bilingual.of("各节点之和为100", "the steps add up to 100");
      case HEADING_ONLY ->
          Bilingual.of("数字均不相符，只能依据表头", "no figure fits, so the heading is believed");
    };
  }

  public static Bilingual of(FiscalYear.Source source) {
    return switch (source) {
      case STATED -> Bilingual.of("文件写明或由使用者给出", "stated");
      case TITLE -> Bilingual.of("取自标题", "from the title");
      case PROJECT_NAME -> Bilingual.of("取自项目名称", "from the project's name");
      case PROJECT_CODE -> Bilingual.of("取自项目编码", "from the project's code");
      case FILE_NAME -> Bilingual.of("取自文件名", "from the file's name");
    };
  }

  public static Bilingual of(NotRun.Cause cause) {
    return switch (cause) {
      case NOT_APPLICABLE -> Bilingual.of("不适用", "Not applicable");
      case NOT_ENOUGH_DATA -> Bilingual.of("数据不足", "Not enough data");
      case SWITCHED_OFF -> Bilingual.of("已关闭", "Switched off");
      case CRASHED -> Bilingual.of("运行失败", "Failed");
    };
  }
}
