package org.plumbline.review.basis;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.model.plan.Basis;
import org.plumbline.model.plan.BasisKind;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.IndicatorWords;
import org.plumbline.regulation.WordList;
import org.plumbline.regulation.WordPair;
import org.plumbline.review.rule.Criterion;
import org.plumbline.review.rule.Findings;
import org.plumbline.review.rule.PlanRule;
import org.plumbline.review.rule.ReviewContext;
import org.plumbline.review.rule.ReviewRule;
import org.plumbline.review.rule.ReviewRule.LegalBasis;
import org.plumbline.review.rule.ReviewRule.Wording;
import org.plumbline.review.rule.RuleData;
import org.plumbline.review.wording.Digits;
import org.plumbline.review.wording.PlanTexts;

@ReviewRule(
    code = "basis_beside_indicator",
    criterion = Criterion.FEASIBILITY,
    severity = Severity.INFO,
    title =
        @Wording(
            zh = "括号里的依据得不出这个指标值",
            en = "What stands in the brackets is no basis of this target"),
    why =
        @Wording(
            zh = "依据应当能推出指标值；推不出的依据等于没有依据。",
            en = "A basis is what a target follows from; what it cannot follow from is none."),
    fix =
        @Wording(
            zh = "写明能得出该值的文件条款、合同、方案或往年实际数。",
            en = "Name the clause, contract, plan or earlier figure that the value follows from."),
    basis = @LegalBasis(document = "mof-2021-101"))
final class BasisBesideIndicator implements PlanRule {
  private final WordList agreed;
  private final WordList vague;
  private final WordList doing;
  private final WordList national;
  private final WordList contract;
  private final List<WordPair> contracts;

  BasisBesideIndicator(RuleData data) {
    IndicatorWords words = data.indicatorWords();
    this.agreed = words.get("agreed_values");
    this.vague = words.get("vague_documents");
    this.doing = words.get("doing_as_basis");
    this.national = words.get("national_issuers");
    this.contract = words.get("contracts");
    this.contracts = data.words().listPairs("contracts");
  }

  /** A text that is no basis of anything is said once, however often it stands in the plan. */
  @Override
  public void check(ReviewContext context, Findings findings) {
    Set<String> told = new HashSet<>();
    for (Indicator indicator : context.plan().indicators()) {
      indicator
          .basis()
          .ifPresent(basis -> {
            Optional<Bilingual> ofText = faultOfText(basis.value());
            if (ofText.isPresent()) {
              ofText
                  .filter(_ -> told.add(basis.value().text()))
                  .ifPresent(fault -> findings.report(basis.at(), fault));
            } else {
              faultHere(indicator, basis.value())
                  .ifPresent(fault -> findings.report(basis.at(), fault));
            }
          });
    }
  }

  private Optional<Bilingual> faultOfText(Basis basis) {
    String text = basis.text();
    if (!basis.documents().isEmpty() || Digits.standIn(text) || text.indexOf('（') < 0) {
      return Optional.empty();
    }
    if (basis.kind() == BasisKind.HISTORICAL && agreed.foundIn(text)) {
      return fault(
          "“%s”：商定的值不是往年的实际数", "\"%s\": what was agreed is no figure of earlier years", text);
    }
    if (basis.kind() == BasisKind.INDUSTRY && vague.foundIn(text)) {
      return fault(
          "“%s”没有写明是哪个标准、哪份文件", "\"%s\" does not say which standard or document it means", text);
    }
    return doing.endOf(text.substring(0, text.length() - 1))
        ? fault("“%s”说的是怎么做，不是文件、合同或数据", "\"%s\" says what will be done and names no source", text)
        : Optional.empty();
  }

  private Optional<Bilingual> faultHere(Indicator indicator, Basis basis) {
    if (isLocalAmount(indicator)
        && basis.kind() == BasisKind.INDUSTRY
        && !basis.documents().isEmpty()
        && basis.documents().stream().allMatch(national::startOf)) {
      return fault(
          "全国性文件“%s”里没有本地的数量，指标值从何而来？",
          "\"%s\" is for the whole country and names no local quantity: where does the target"
              + " come from?",
          basis.text());
    }
    return isOtherContract(indicator, basis.text())
        ? fault("依据“%s”与指标说的不是一件事", "The basis \"%s\" is about something else", basis.text())
        : Optional.empty();
  }

  private static boolean isLocalAmount(Indicator indicator) {
    return indicator.isIn(Dimension.QUANTITY)
        && indicator
            .quantity()
            .map(quantity -> quantity.unit().dimension())
            .filter(kind -> kind == QuantityDimension.COUNT || kind == QuantityDimension.MONEY)
            .isPresent();
  }

  private boolean isOtherContract(Indicator indicator, String text) {
    if (!contract.foundIn(text)) {
      return false;
    }
    for (WordPair pair : contracts) {
      if (pair.when().foundIn(text) && !PlanTexts.speaks(indicator, pair.then())) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Bilingual> fault(String zh, String en, String text) {
    return Optional.of(Bilingual.format(zh, en, text));
  }
}
