package org.plumbline.forms.official;

import org.plumbline.forms.sheet.Page;

/** 官方表式. The forms that go out. */
public enum OfficialForm {
  /** 项目支出绩效目标申报表. */
  PLAN(PlanForm.TITLE, Page.A4),
  /** 绩效目标表, as Qingdao prints it. */
  QINGDAO("项目支出绩效目标表", Page.A4),
  /** 项目支出绩效目标执行监控表. */
  MONITORING(MonitoringForm.TITLE, Page.A4_LANDSCAPE),
  /** 项目支出绩效自评表. */
  SELF_EVALUATION(SelfEvaluationForm.TITLE, Page.A4),
  /** 部门整体支出绩效目标表. */
  DEPARTMENT(DepartmentForm.TITLE, Page.A4),
  /** 项目支出绩效目标审核表. */
  REVIEW(ReviewFormDocument.TITLE, Page.A4_LANDSCAPE);

  private final String title;
  private final Page page;

  OfficialForm(String title, Page page) {
    this.title = title;
    this.page = page;
  }

  /** The official name. */
  public String title() {
    return title;
  }

  public Page page() {
    return page;
  }
}
