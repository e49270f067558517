package org.plumbline.forms.html;

import org.plumbline.model.text.Bilingual;

/** The fixed words of the report. */
enum Words {
  TITLE("绩效目标审核报告", "Review of performance plans"),
  PRODUCT("准绳 Plumbline", "Plumbline 准绳"),
  SKIP("跳到各项目审核", "Skip to the plans"),
  LANGUAGE("语言", "Language"),
  SHOW("显示", "Show"),
  SUMMARY("总览", "Summary"),
  CONTENTS("项目目录", "Plans"),
  PLANS("各项目审核", "Plan by plan"),
  NOT_CHECKED("未审核事项", "What was not checked"),
  NOTICES("读取说明", "How the documents were read"),
  RULES("规则说明", "The rules behind the findings"),
  SOURCES("文件与版本", "Documents and versions"),
  PLAN_COUNT("项目", "Plans"),
  INDICATOR_COUNT("指标", "Indicators"),
  BUDGET("预算合计", "Total budget"),
  FINDINGS("审核意见", "Findings"),
  BY_CRITERION("按审核内容", "By review criterion"),
  FREQUENT("最常见的问题", "Most frequent findings"),
  CRITERION("审核内容", "Criterion"),
  TOTAL("合计", "Total"),
  NUMBER("序号", "No."),
  PROJECT("项目", "Project"),
  DISTRIBUTION("分布", "Distribution"),
  AMOUNT_UNIT("单位：", "Unit: "),
  PROJECT_CODE("项目编码", "Project code"),
  PROJECT_NAME("项目名称", "Project name"),
  FUNDING("预算规模及资金用途", "Budget and purpose"),
  FUNDING_TOTAL("预算数", "Budget"),
  FUNDING_FISCAL("其中：财政资金", "of which fiscal"),
  FUNDING_OTHER("其他资金", "Other money"),
  ANNUAL_BUDGET("全年预算数", "Budget after adjustment"),
  SPENT("全年执行数", "Spent"),
  SPENDING("资金支出计划", "Spending plan"),
  GOALS("绩效目标", "Goals"),
  CATEGORY("一级指标", "Category"),
  DIMENSION("二级指标", "Dimension"),
  NAME("三级指标", "Indicator"),
  DESCRIPTION("绩效指标描述", "Description"),
  TARGET("指标值", "Target"),
  BASIS("指标值确定依据", "Basis of target"),
  WEIGHT("分值", "Weight"),
  ACTUAL("实际完成值", "Actual"),
  SCORE("得分", "Score"),
  HEAD_CAPTION("预算、支出计划与绩效目标", "Budget, spending plan and goals"),
  INDICATORS_CAPTION("绩效指标", "Performance indicators"),
  REMARKS("审核意见", "Remarks"),
  WHOLE_PLAN("对全表的意见", "On the plan as a whole"),
  CLEAN("未发现问题", "Nothing found"),
  FIX("改法", "Fix"),
  SAME_FIX("改法同", "Fix as in"),
  WHY("为什么", "Why"),
  LAW("依据", "Basis"),
  NOT_VERIFIED("（引文待核原文）", " (citation not yet checked against the text)"),
  FOUND("处", " found"),
  BLANK("空白", "blank"),
  READ_AS("读作", "Read as"),
  ASSUMED("推断", "Assumed"),
  RULE("规则", "Rule"),
  REASON("原因", "Reason"),
  WHERE("位置", "Place"),
  MESSAGE("说明", "Message"),
  PRINTED("原文", "As printed"),
  CAUSE("情形", "Case"),
  AFFECTED("项目", "Plans"),
  OUT_OF_SCOPE(
      "本报告只看表内的文字和数字。指标是否真实完成、标准是否合理、立项是否必要，需要人和表外的材料来判断，不在审核之列。",
      "This report looks only at the words and figures inside the tables. Whether results are real,"
          + " standards are reasonable or the project is needed takes people and evidence from"
          + " outside the tables, and was not checked."),
  ALL_RUN("目录中的规则都已对每个项目运行。", "Every rule of the catalogue ran on every plan."),
  UNREADABLE("未能读取的文件", "Documents that could not be read"),
  SYSTEM_ERRORS("系统错误（本软件的问题，不是文件的问题）", "Failures of this software, not of the documents"),
  ASSUMPTIONS("指标值中的推断", "Assumptions made in reading targets"),
  NO_NOTICES("读取时没有需要说明的情况。", "There was nothing to say about the reading."),
  DOCUMENT("文件", "Document"),
  FINGERPRINT("SHA-256", "SHA-256"),
  PROFILE("审核口径", "Profile"),
  CATALOGUE("规则目录版本", "Catalogue version"),
  FISCAL_YEAR("预算年度", "Fiscal year"),
  SUGGESTED_GRADE("建议等次", "Suggested grade"),
  REVIEW_FORM("审核表（建议）", "Review form (suggested)"),
  POINT("审核要点", "Point"),
  RESTS_ON("依据的审核意见", "Findings it rests on"),
  REGULATION("规范数据版本", "Regulation version"),
  WAIVERS("豁免", "Waivers"),
  WAIVED("已豁免", "Waived"),
  EXPIRED("已到期，重新计入", "Expired, counted again"),
  UNMATCHED("不对应任何问题", "Matches nothing any more"),
  SINCE("与上次报告相比", "Compared with the earlier report"),
  BACK("返回目录", "Back to the list"),
  COUNT("次数", "Count"),
  DISCLAIMER(
      "审核意见由规则自动得出，供审核人员参考；等次和结论由人作出。",
      "Findings are drawn by rules to help those who review; grades and conclusions are theirs."),
  TITLE_PLACE("标题", "Title");

  private final Bilingual text;

  Words(String zh, String en) {
    this.text = Bilingual.of(zh, en);
  }

  Bilingual text() {
    return text;
  }
}
