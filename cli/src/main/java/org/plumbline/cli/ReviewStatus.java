package org.plumbline.cli;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.plumbline.forms.Part;
import org.plumbline.forms.Parts;
import org.plumbline.forms.ReviewRun;
import org.plumbline.model.source.Severity;

/** What the findings of a review mean for the exit status. */
final class ReviewStatus {

  private static final String SECTION = "status";
  private static final String CRASHED = "crashed";
  private static final String CLEAN = "clean";

  private ReviewStatus() {}

  /** The gravest thing in a run, to be kept with its documents. */
  static Part part(ReviewRun run) {
    return new Part(SECTION, gravest(run));
  }

  static ExitStatus of(ReviewRun run, ReviewCommand.Threshold failOn) {
    return of(Set.of(gravest(run)), failOn);
  }

  static ExitStatus of(Parts parts, ReviewCommand.Threshold failOn) {
    Set<String> found = new HashSet<>();
    parts.forEach(Set.of(SECTION), part -> found.add(part.text()));
    return of(found, failOn);
  }

  private static String gravest(ReviewRun run) {
    if (!run.systemErrors().isEmpty()) {
      return CRASHED;
    }
    return run.openFindings().stream()
        .map(finding -> finding.severity())
        .max(Severity::compareTo)
        .map(Severity::code)
        .orElse(CLEAN);
  }

  private static ExitStatus of(Set<String> found, ReviewCommand.Threshold failOn) {
    if (found.contains(CRASHED)) {
      return ExitStatus.INTERNAL_FAILURE;
    }
    boolean reached =
        Arrays.stream(Severity.values())
            .filter(severity -> found.contains(severity.code()))
            .anyMatch(severity ->
                switch (failOn) {
                  case ERROR -> severity == Severity.ERROR;
                  case WARNING -> severity.atLeast(Severity.WARNING);
                  case NEVER -> false;
                });
    return reached ? ExitStatus.FINDINGS : ExitStatus.DONE;
  }
}
