package org.plumbline.server.plans.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plumbline.forms.TargetReading;
import org.plumbline.forms.Terms;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.plan.SpendingPlan;
import org.plumbline.model.quantity.MoneyUnit;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.target.Assumption;
import org.plumbline.model.target.Target;
import org.plumbline.model.text.Bilingual;
import org.plumbline.review.Finding;
import org.plumbline.server.plans.StoredFinding;
import org.plumbline.server.plans.edit.PlanForm.IndicatorField;
import org.plumbline.server.plans.page.Remarks;
import org.plumbline.server.review.ReviewDesk;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a form shows beside its fields: how values read, and what the review says. */
@Component
class EditModel {

  private final FormReader reader;
  private final ReviewDesk desk;
  private final Remarks remarks;

  EditModel(FormReader reader, ReviewDesk desk, Remarks remarks) {
    this.reader = reader;
    this.desk = desk;
    this.remarks = remarks;
  }

  /** A level to choose. */
  record Choice(String name, Bilingual label) {

    static Choice of(Category category) {
      return new Choice(category.name(), Terms.of(category));
    }

    static Choice of(Dimension dimension) {
      return new Choice(dimension.name(), Terms.of(dimension));
    }
  }

  void fill(PlanForm form, PerformancePlan base, Model model) {
    List<Problem> problems = FormCheck.problems(form, base);
    PerformancePlan plan = reader.read(form, base);
    model.addAttribute("form", form);
    model.addAttribute("problems", problems);
    model.addAttribute("readings", readings(form.indicators(), plan.indicators()));
    model.addAttribute("originals", originals(form.indicators(), base.indicators()));
    List<IndicatorField> later = form.longTerm().indicators();
    model.addAttribute("later", readings(later, plan.details().longTerm().indicators()));
    model.addAttribute("laterOriginals", originals(later, base.details().longTerm().indicators()));
    model.addAttribute("weights", form.weights().orElse(null));
    model.addAttribute("longest", FormCheck.LONGEST);
    model.addAttribute(
        "remarks",
        remarks.of(desk.review(plan).findings().stream().map(EditModel::stored).toList()));
    model.addAttribute("categories", Arrays.stream(Category.values()).map(Choice::of).toList());
    model.addAttribute("dimensions", Arrays.stream(Dimension.values()).map(Choice::of).toList());
    model.addAttribute("units", MoneyUnit.values());
    model.addAttribute("bases", SpendingPlan.Basis.values());
  }

  private static StoredFinding stored(Finding finding) {
    return new StoredFinding(
        finding.rule().code(), finding.severity().code(), finding.message(), finding.at());
  }

  /** For each indicator of the form, how its target reads, and what that assumes. */
  private static List<List<Bilingual>> readings(
      List<IndicatorField> fields, List<Indicator> indicators) {
    List<List<Bilingual>> readings = new ArrayList<>();
    int next = 0;
    for (IndicatorField field : fields) {
      if (field.isBlank()) {
        readings.add(List.of());
        continue;
      }
      Indicator indicator = indicators.get(next);
      next++;
      readings.add(indicator.target().map(Sourced::value).map(EditModel::words).orElse(List.of()));
    }
    return readings;
  }

  private static List<Bilingual> words(Target target) {
    List<Bilingual> words = new ArrayList<>();
    words.add(TargetReading.of(target));
    target.assumptions().stream().map(Assumption::meaning).forEach(words::add);
    return words;
  }

  /** For each indicator of the form, the target its document prints; empty where it is the same. */
  private static List<Optional<String>> originals(
      List<IndicatorField> fields, List<Indicator> base) {
    return fields.stream()
        .map(field -> printed(field, base).filter(text -> !text.equals(field.target())))
        .toList();
  }

  private static Optional<String> printed(IndicatorField field, List<Indicator> base) {
    return field.from().matches("\\d{1,4}") && Integer.parseInt(field.from()) < base.size()
        ? base.get(Integer.parseInt(field.from()))
            .target()
            .map(target -> target.at().text())
            .filter(text -> !text.isBlank())
        : Optional.empty();
  }
}
