package org.plumbline.review.rule;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.plumbline.model.source.Severity;

/** The catalogue entry of a rule. Everything a reader of the catalogue sees stands here. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ReviewRule {

  /** Stable public name, descriptive {@code snake_case}, independent of the class name. */
  String code();

  Criterion criterion();

  /** Default severity; a profile may change it. */
  Severity severity();

  /** What is wrong, as a heading, without a full stop. */
  Wording title();

  /** Why it matters. */
  Wording why();

  /** What to write instead. */
  Wording fix();

  /** The rules of law, or {@code house}, that ask for it; never empty. */
  LegalBasis[] basis();

  /** First fiscal year it applies to. */
  int since() default 0;

  /** Last fiscal year it applies to. */
  int until() default 9999;

  /** Codes it had before. */
  String[] formerly() default {};

  /** One sentence in both languages. */
  @interface Wording {
    String zh();

    String en();
  }

  /** A place in a document of {@code legal-documents.yaml}. */
  @interface LegalBasis {
    String document();

    String article() default "";
  }
}
