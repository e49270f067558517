package org.plumbline.server.publication;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Nothing was published, for a reason the one at work can do something about. */
class NotPublishedException extends ErrorResponseException {

  private static final long serialVersionUID = 1L;

  /** Why not. */
  enum Reason {
    /** What would be published is no longer what was confirmed. */
    CHANGED_MEANWHILE(HttpStatus.CONFLICT),
    NO_EXPLANATION(HttpStatus.UNPROCESSABLE_CONTENT),
    NOTHING_TO_PUBLISH(HttpStatus.UNPROCESSABLE_CONTENT),
    NOTHING_CHANGED(HttpStatus.UNPROCESSABLE_CONTENT),
    NO_SUCH_DEPARTMENT(HttpStatus.NOT_FOUND);

    private final HttpStatus status;

    Reason(HttpStatus status) {
      this.status = status;
    }

    /** Key of its words. */
    String text() {
      return "publication.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Reason reason;

  NotPublishedException(Reason reason) {
    super(reason.status);
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }

  @Override
  public String getDetailMessageCode() {
    return reason.text();
  }
}
