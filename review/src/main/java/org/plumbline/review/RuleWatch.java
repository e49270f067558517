package org.plumbline.review;

import org.plumbline.review.rule.RuleInfo;

/**
 * 规则观察. Told when a rule begins and ends on a plan, so that whoever has a clock can time it; the
 * review itself has none.
 */
public interface RuleWatch {

  /** Watches nothing. */
  RuleWatch NONE =
      new RuleWatch() {
        @Override
        public void begins(RuleInfo rule) {}

        @Override
        public void ends(RuleInfo rule) {}
      };

  void begins(RuleInfo rule);

  void ends(RuleInfo rule);
}
