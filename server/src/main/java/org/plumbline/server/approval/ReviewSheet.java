package org.plumbline.server.approval;

import java.time.Instant;
import java.util.Optional;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.plans.PlanId;

/**
 * 审核表. What the department or the finance bureau decided on one version of a plan.
 *
 * @param key which it is
 * @param revision grows with every change
 */
record ReviewSheet(Key key, SheetContent content, long revision, Optional<Signature> signature) {

  /** Each reviewing role has one for each version. */
  record Key(PlanId plan, int version, Role role) {

    String subject() {
      return plan.subject() + "/review-form/" + version + "/" + role.code();
    }
  }

  /**
   * 签署. Under whose name it was signed, and the hash of what was.
   *
   * @param hash SM3 of {@code text}
   */
  record Signature(String name, Role role, Instant at, String text, String hash) {}

  public boolean isSigned() {
    return signature.isPresent();
  }
}
