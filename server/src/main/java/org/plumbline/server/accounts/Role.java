package org.plumbline.server.accounts;

import java.util.Locale;
import org.plumbline.model.text.Bilingual;

/** What somebody is there to do. The three administrators are kept apart (三员分立). */
public enum Role {
  UNIT("预算单位", "Budget unit"),
  DEPARTMENT("主管部门", "Department"),
  FINANCE("财政部门", "Finance bureau"),
  AUDITOR("审计", "Auditor"),
  SYSTEM_ADMINISTRATOR("系统管理员", "System administrator"),
  SECURITY_ADMINISTRATOR("安全管理员", "Security administrator"),
  AUDIT_ADMINISTRATOR("审计管理员", "Audit administrator");

  private final Bilingual label;

  Role(String zh, String en) {
    this.label = Bilingual.of(zh, en);
  }

  public Bilingual label() {
    return label;
  }

  /** The name in the database and in public JSON. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Role ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** Whether the role has to do with plans at all. */
  public boolean seesPlans() {
    return switch (this) {
      case UNIT, DEPARTMENT, FINANCE, AUDITOR -> true;
      case SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR -> false;
    };
  }
}
