package org.plumbline.review.rule;

import java.util.Arrays;
import java.util.List;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;
import org.plumbline.review.rule.ReviewRule.LegalBasis;
import org.plumbline.review.rule.ReviewRule.Wording;

/** 审核规则. The catalogue entry of a rule, as a value. */
public record RuleInfo(
    String code,
    Criterion criterion,
    Severity severity,
    Bilingual title,
    Bilingual why,
    Bilingual fix,
    List<Citation> basis,
    int since,
    int until) {

  public RuleInfo {
    basis = List.copyOf(basis);
  }

  /** Reads the annotation of a rule's class. */
  public static RuleInfo of(Class<? extends Rule> type) {
    ReviewRule rule = type.getAnnotation(ReviewRule.class);
    if (rule == null) {
      throw new IllegalArgumentException(type.getName() + " lacks @ReviewRule");
    }
    return new RuleInfo(
        rule.code(),
        rule.criterion(),
        rule.severity(),
        bilingual(rule.title()),
        bilingual(rule.why()),
        bilingual(rule.fix()),
        Arrays.stream(rule.basis()).map(RuleInfo::citation).toList(),
        rule.since(),
        rule.until());
  }

  public boolean appliesTo(int fiscalYear) {
    return fiscalYear >= since && fiscalYear <= until;
  }

  private static Bilingual bilingual(Wording wording) {
    return Bilingual.of(wording.zh(), wording.en());
  }

  private static Citation citation(LegalBasis basis) {
    return new Citation(basis.document(), basis.article());
  }

  /**
   * 法规条款. A place in a legal document.
   *
   * @param document id in {@code legal-documents.yaml}
   * @param article empty where the whole document is meant
   */
  public record Citation(String document, String article) {}
}
