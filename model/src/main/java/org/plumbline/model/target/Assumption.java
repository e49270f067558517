package org.plumbline.model.target;

import java.util.Locale;
import org.plumbline.model.text.Bilingual;

/** 推断. What a reader inferred because the printed text does not say it; shown with the value. */
public enum Assumption {
  UNIT_CUT_SHORT("单位不完整，按上下文补全", "The unit is cut short; completed from the context"),
  UNIT_UNKNOWN("单位不在单位表中，原样保留", "The unit stands in no list; kept as printed"),
  UNIT_FROM_NAME("值中没有单位，取自指标名称", "No unit in the value; taken from the indicator's name"),
  NO_COMPARATOR("没有比较符号，按等于理解", "No comparator printed; read as exactly this value"),
  COMPARATOR_FROM_NAME("比较符号取自指标名称", "The comparator is taken from the indicator's name"),
  MONTH_AS_DEADLINE("“月”按截止月份理解", "The month is read as a deadline, not as a length"),
  MONTH_AS_DURATION("“月”按时长理解", "The month is read as a length, not as a deadline"),
  QUARTER_AS_DEADLINE("“季度”按截止季度理解", "The quarter is read as a deadline"),
  PERIOD_END_AS_DEADLINE("时间段按其最后一天为截止日理解", "A period is read as due on its last day"),
  YEAR_FROM_FISCAL_YEAR("年份取自预算年度", "The year is taken from the fiscal year"),
  YEAR_UNKNOWN("没有年份，日期不能确定", "No year is stated, so the date stays open"),
  BEFORE_MONTH_ENDS_PREVIOUS(
      "“某月前”理解为上月最后一天", "\"Before a month\" ends on the last day of the month before"),
  EXCEL_SERIAL_DATE("数字按电子表格日期序号理解", "The number is read as a spreadsheet date serial"),
  OCR_OPERATOR("首字符疑为误识别的比较符号", "The first character looks like a misread comparator"),
  OPERATOR_GARBLED("比较符号疑有误，按上下文理解", "The comparator looks wrong; read by the context"),
  NUMBER_IN_SENTENCE("数值取自一句话", "The amount is taken from a sentence"),
  SEVERAL_VALUES("一格中有多个值，取第一个", "Several values in one cell; the first is taken"),
  SCALE_WITHOUT_GRADE("只列出等级，未写要求达到哪一级", "A scale is printed without the grade wanted"),
  NUMBER_REPAIRED("数字格式有误，已按可能的写法理解", "The number is malformed; read as most likely meant"),
  UNIT_MISSING(
      "值和指标名称中都没有单位，数字原样保留", "No unit in the value or the name; the number is kept as it is"),
  MULTIPLIER_WITHOUT_UNIT(
      "“万”“亿”等之后没有单位，只按倍数理解", "万, 亿 or the like without a unit; it only multiplies"),
  UNIT_AMBIGUOUS("单位有多种含义，取最常见的一种", "The unit has several meanings; the most usual one is taken"),
  APPLIES_TO_EACH("“各”表示每一项都是这个值", "\"Each\": the value holds for every item"),
  APPROXIMATE("“约”“左右”未写明允许的偏差，按该值理解", "\"About\" states no tolerance; read as the value itself"),
  RANGE_BOUND_INCLUDED("区间端点按包含理解", "An end of the range is read as included"),
  RANGE_REVERSED("区间上下限颠倒，已对调", "The ends of the range were printed the wrong way round"),
  BEFORE_PERIOD_ENDS_PREVIOUS(
      "“某季度前”“某年前”理解为上一期最后一天",
      "\"Before\" a quarter or a year ends on the last day of the one before"),
  DATE_IN_SENTENCE("日期取自一句话", "The date is taken from a sentence"),
  WORD_IN_SENTENCE("结论词取自一句话", "The word is taken from a sentence"),
  SCALE_ASSUMED("只写了等级，等级表按通用写法补全", "Only a grade is printed; the usual scale is assumed"),
  NOT_APPLICABLE("表示不适用，没有指标值", "Says that there is nothing to reach"),
  AMOUNT_OF_INCREASE(
      "数值是提高的幅度，不是要达到的值", "The amount is how much it is to rise, not what it is to reach"),
  AMOUNT_OF_DECREASE(
      "数值是降低的幅度，不是要达到的值", "The amount is how much it is to fall, not what it is to reach"),
  CHANGE_AS_LEAST(
      "只写了变化幅度，按至少变化这么多理解", "Only the size of the change is printed; read as at least that much"),
  LEVEL_AS_BOUND(
      "“提高到”“降低到”按不低于、不高于该值理解", "\"Raise to\" and \"lower to\" are read as a floor and a ceiling"),
  BASELINE_NOT_STATED(
      "以上年或计划的值为基准，文中没有写出该值", "Held against a former or planned value that is not stated here"),
  OPERATOR_AFTER_VALUE(
      "比较符号印在数值之后，按印在数值之前理解",
      "The comparator is printed after the value; read as if it stood before it"),
  NUMBER_GARBLED(
      "数字中夹有字母，疑为误识别，未按数值理解",
      "Letters stand among the figures, most likely misread; not read as a number"),
  PLACEHOLDER("是模板占位符，尚未填写", "A placeholder of the template, not yet filled in");

  private final Bilingual meaning;

  Assumption(String zh, String en) {
    this.meaning = Bilingual.of(zh, en);
  }

  /** Stable code in public JSON. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Bilingual meaning() {
    return meaning;
  }
}
