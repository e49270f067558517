package org.plumbline.testkit.form;

import java.util.Map;

/** 同义词. Other words that forms use for the usual labels and levels. */
final class Synonyms {

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("产出指标", "项目产出指标"),
          Map.entry("效益指标", "实施效果指标"),
          Map.entry("满意度指标", "满意度"),
          Map.entry("时效指标", "进度指标"),
          Map.entry("生态效益指标", "环境效益指标"),
          Map.entry("服务对象满意度指标", "社会公众或服务对象满意度指标"),
          Map.entry("指标值", "指标值及单位"),
          Map.entry("年度指标值", "年初指标值"),
          Map.entry("实际完成值", "年终完成值"),
          Map.entry("度量单位", "计量单位"),
          Map.entry("指标性质", "计算符号"),
          Map.entry("绩效目标", "项目绩效目标"),
          Map.entry("年度目标", "年度总体目标"),
          Map.entry("项目名称", "项目支出名称"));

  private Synonyms() {}

  static FormSheet apply(FormSheet sheet) {
    return sheet.eachCell(cell -> cell.withText(WORDS.getOrDefault(cell.text(), cell.text())));
  }
}
