package org.plumbline.server.approval;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/** Why something was not done; the words stand in the texts under {@code approval.refused}. */
enum Refusal {
  /** No such plan, or one that the asker does not see: which of both is not told. */
  NOT_FOUND(HttpStatus.NOT_FOUND),
  NO_SUCH_ACTION(HttpStatus.BAD_REQUEST),
  /** The role never does this. */
  NOT_YOURS(HttpStatus.FORBIDDEN),
  /** Not in the state the plan is in. */
  NOT_NOW(HttpStatus.CONFLICT),
  LOST_RACE(HttpStatus.CONFLICT),
  REASON_MISSING(HttpStatus.UNPROCESSABLE_CONTENT),
  NOTE_MISSING_FOR_ERRORS(HttpStatus.UNPROCESSABLE_CONTENT),
  ERRORS_STAND(HttpStatus.UNPROCESSABLE_CONTENT),
  WORDS_MISSING(HttpStatus.UNPROCESSABLE_CONTENT),
  WORDS_TOO_LONG(HttpStatus.UNPROCESSABLE_CONTENT),
  NOTHING_CHOSEN(HttpStatus.UNPROCESSABLE_CONTENT),
  TOO_MANY_CHOSEN(HttpStatus.UNPROCESSABLE_CONTENT),
  DAY_UNREADABLE(HttpStatus.UNPROCESSABLE_CONTENT),
  GRADE_MISSING(HttpStatus.UNPROCESSABLE_CONTENT),
  DIFFERENCE_UNEXPLAINED(HttpStatus.UNPROCESSABLE_CONTENT),
  OPINION_MISSING(HttpStatus.UNPROCESSABLE_CONTENT),
  ALREADY_SIGNED(HttpStatus.CONFLICT);

  private final HttpStatus status;

  Refusal(HttpStatus status) {
    this.status = status;
  }

  HttpStatus status() {
    return status;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String text() {
    return "approval.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
