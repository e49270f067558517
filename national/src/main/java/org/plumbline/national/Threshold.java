package org.plumbline.national;

import java.util.Locale;
import org.plumbline.cli.ExitStatus;
import org.plumbline.national.counting.Tally;
import org.plumbline.national.reviewing.Counted;

/** What {@code --fail-on} may say: the level from which findings give exit status 1. */
enum Threshold {
  ERROR,
  WARNING,
  NEVER;

  /** A rule of ours that failed is graver than anything that rules find. */
  ExitStatus status(Tally tally) {
    if (tally.get(Counted.SYSTEM_ERRORS) > 0) {
      return ExitStatus.INTERNAL_FAILURE;
    }
    if (tally.get(Counted.PLANS) == 0) {
      return ExitStatus.UNUSABLE_INPUT;
    }
    boolean reached =
        switch (this) {
          case ERROR -> tally.get("error") > 0;
          case WARNING -> tally.get("error") + tally.get("warning") > 0;
          case NEVER -> false;
        };
    return reached ? ExitStatus.FINDINGS : ExitStatus.DONE;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
