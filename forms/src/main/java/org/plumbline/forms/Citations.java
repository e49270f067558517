package org.plumbline.forms;

import java.util.stream.Collectors;
import org.plumbline.model.text.Bilingual;
import org.plumbline.model.text.Language;
import org.plumbline.regulation.LegalDocument;
import org.plumbline.regulation.LegalDocuments;
import org.plumbline.review.rule.RuleInfo;

/** 依据. The law behind a rule, in words. */
public final class Citations {

  private final LegalDocuments documents;

  public Citations(LegalDocuments documents) {
    this.documents = documents;
  }

  /** All documents and articles a rule rests on. */
  public Bilingual of(RuleInfo rule) {
    return Bilingual.of(joined(rule, Language.ZH, "；"), joined(rule, Language.EN, "; "));
  }

  /** Number and article alone, for where there is little room. */
  public Bilingual brief(RuleInfo rule) {
    return Bilingual.of(brief(rule, Language.ZH), brief(rule, Language.EN));
  }

  /** Whether the text of every document behind the rule was read, rather than taken second-hand. */
  public boolean verified(RuleInfo rule) {
    return rule.basis().stream().allMatch(place -> documents.get(place.document()).verified());
  }

  private String joined(RuleInfo rule, Language language, String separator) {
    return rule.basis().stream()
        .map(place -> full(place, language))
        .collect(Collectors.joining(separator));
  }

  private String full(RuleInfo.Citation place, Language language) {
    LegalDocument document = documents.get(place.document());
    return switch (language) {
      case ZH -> document.citation() + place.article();
      case EN -> spaced(document.number().orElse(""), document.title().en(), place.article());
    };
  }

  private String brief(RuleInfo rule, Language language) {
    return rule.basis().stream()
        .map(place -> {
          LegalDocument document = documents.get(place.document());
          return spaced(
              document.number().orElse(document.title().in(language)), "", place.article());
        })
        .distinct()
        .collect(Collectors.joining(language == Language.ZH ? "；" : "; "));
  }

  private static String spaced(String number, String title, String article) {
    return String.join(" ", number, title, article).replaceAll(" +", " ").strip();
  }
}
