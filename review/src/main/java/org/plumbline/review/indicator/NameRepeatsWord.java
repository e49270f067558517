package org.plumbline.review.indicator;

import org.plumbline.model.plan.Indicator;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.IndicatorWords;
import org.plumbline.regulation.WordList;
import org.plumbline.review.rule.Criterion;
import org.plumbline.review.rule.Findings;
import org.plumbline.review.rule.IndicatorRule;
import org.plumbline.review.rule.ReviewContext;
import org.plumbline.review.rule.ReviewRule;
import org.plumbline.review.rule.ReviewRule.LegalBasis;
import org.plumbline.review.rule.ReviewRule.Wording;

@ReviewRule(
    code = "name_repeats_word",
    criterion = Criterion.COMPLETENESS,
    severity = Severity.INFO,
    title = @Wording(zh = "指标名称中词语重复", en = "A word stands twice in a row in a name"),
    why =
        @Wording(
            zh = "重复的词多半是录入错误，公开后影响文件质量。",
            en = "A word twice in a row is most likely a slip, and it is published as it stands."),
    fix = @Wording(zh = "删去重复的词。", en = "Delete the repetition."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（完整性）"))
final class NameRepeatsWord implements IndicatorRule {

  private final WordList lawful;

  NameRepeatsWord(IndicatorWords words) {
    this.lawful = words.get("lawful_repetitions");
  }

  @Override
  public void check(Indicator indicator, ReviewContext context, Findings findings) {
    String name = indicator.name().value();
    for (int at = 0; at + 4 <= name.length(); at++) {
      if (repeatsAt(name, at) && !lawful.includes(name.substring(at, at + 2))) {
        findings.report(indicator.name().at(), message(name, name.substring(at, at + 2)));
        return;
      }
    }
  }

  private static boolean repeatsAt(String name, int at) {
    return name.charAt(at) == name.charAt(at + 2)
        && name.charAt(at + 1) == name.charAt(at + 3)
        && name.charAt(at) != name.charAt(at + 1)
        && Character.isIdeographic(name.charAt(at))
        && Character.isIdeographic(name.charAt(at + 1));
  }

  private static Bilingual message(String name, String word) {
    return Bilingual.format("“%s”重复：%s", "\"%s\" stands twice in a row: %s", word, name);
  }
}
