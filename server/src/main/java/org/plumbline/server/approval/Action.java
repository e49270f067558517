package org.plumbline.server.approval;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.model.text.Bilingual;

/** 办理动作. What people do to a plan on its way. */
public enum Action {
  SUBMIT("提交", "Submit"),
  APPROVE("同意", "Approve"),
  RETURN_TO_UNIT("退回单位", "Return to the unit"),
  RETURN_TO_DEPARTMENT("退回部门", "Return to the department"),
  WITHDRAW("撤回", "Withdraw"),
  START_ADJUSTMENT("申请调整", "Start an adjustment"),
  GIVE_UP_ADJUSTMENT("放弃调整", "Give up the adjustment"),
  CLOSE("关闭", "Close");

  private final Bilingual label;

  Action(String zh, String en) {
    this.label = Bilingual.of(zh, en);
  }

  public Bilingual label() {
    return label;
  }

  /** The name in the database, in forms and in public JSON. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Action> find(String code) {
    return Stream.of(values()).filter(action -> action.code().equals(code)).findFirst();
  }
}
