package org.plumbline.server.web;

import java.io.Serial;
import java.util.List;
import org.plumbline.model.text.Bilingual;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.server.ResponseStatusException;

/** 未办理. A request that was not done; what is told says why, and what is wrong with which field. */
public final class ExplainedRefusal extends ResponseStatusException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient Bilingual explanation;
  private final transient List<Fault> faults;

  public ExplainedRefusal(HttpStatusCode status, Bilingual explanation, List<Fault> faults) {
    super(status, explanation.en());
    this.explanation = explanation;
    this.faults = List.copyOf(faults);
  }

  /** What is wrong with one field of the request, named as programs name it. */
  public record Fault(String field, Bilingual message) {}

  public Bilingual explanation() {
    return explanation;
  }

  public List<Fault> faults() {
    return faults;
  }
}
