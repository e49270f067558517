package org.plumbline.forms.template;

import java.util.List;
import org.plumbline.model.text.Bilingual;

/** A template that cannot be filled in, with everything that is wrong with it. */
public final class UnusableTemplateException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<Bilingual> problems;

  UnusableTemplateException(List<Bilingual> problems) {
    super(problems.toString());
    this.problems = List.copyOf(problems);
  }

  UnusableTemplateException(Bilingual problem) {
    this(List.of(problem));
  }

  /** What is wrong, where, and what to do; one line each. */
  public List<Bilingual> problems() {
    return problems;
  }
}
