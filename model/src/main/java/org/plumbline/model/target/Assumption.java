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
  BEFORE_MONTH_ENDS_PREVIOUS("“某月前”理解为上月最后一天", "\"Before a month\" ends on the last day of the month before"),
  EXCEL_SERIAL_DATE("数字按电子表格日期序号理解", "The number is read as a spreadsheet date serial"),
  OCR_OPERATOR("首字符疑为误识别的比较符号", "The first character looks like a misread comparator"),
  OPERATOR_GARBLED("比较符号疑有误，按上下文理解", "The comparator looks wrong; read by the context"),
  NUMBER_IN_SENTENCE("数值取自一句话", "The amount is taken from a sentence"),
  SEVERAL_VALUES("一格中有多个值，取第一个", "Several values in one cell; the first is taken"),
  SCALE_WITHOUT_GRADE("只列出等级，未写要求达到哪一级", "A scale is printed without the grade wanted"),
  NUMBER_REPAIRED("数字格式有误，已按可能的写法理解", "The number is malformed; read as most likely meant");

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
