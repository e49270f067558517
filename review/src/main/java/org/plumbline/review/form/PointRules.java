package org.plumbline.review.form;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.DataNode;
import org.plumbline.regulation.RegulationDataException;
import org.plumbline.review.RuleCatalogue;
import org.plumbline.review.rule.Criterion;
import org.plumbline.review.rule.RuleInfo;

/** Which rules rest on which point of the form. */
final class PointRules {

  private PointRules() {}

  static Map<ReviewPoint, Set<String>> of(DataNode form, RuleCatalogue catalogue) {
    Set<String> known = catalogue.codes();
    Set<String> named = new HashSet<>();
    for (DataNode node : form.nodes("points")) {
      for (String code : node.texts("rules")) {
        if (!known.contains(code) || !named.add(code)) {
          throw new RegulationDataException(
              node.path() + ".rules: " + code + ": no such rule, or named twice");
        }
      }
    }
    Map<ReviewPoint, Set<String>> rules = new LinkedHashMap<>();
    for (DataNode node : form.nodes("points")) {
      ReviewPoint point = point(node);
      Set<String> codes = new LinkedHashSet<>(node.texts("rules"));
      if (node.flag("otherwise", false)) {
        catalogue.rules().stream()
            .map(rule -> rule.info())
            .filter(rule -> rule.criterion() == point.criterion() && !named.contains(rule.code()))
            .map(RuleInfo::code)
            .forEach(codes::add);
      }
      rules.put(point, codes);
    }
    return rules;
  }

  private static ReviewPoint point(DataNode node) {
    node.text("basis");
    return new ReviewPoint(
        node.text("code"),
        criterion(node),
        node.integer("score"),
        Bilingual.of(node.text("zh"), node.text("en")),
        Bilingual.of(node.text("question_zh"), node.text("question_en")),
        node.flag("silence_tells", true));
  }

  private static Criterion criterion(DataNode node) {
    String code = node.text("criterion");
    for (Criterion criterion : Criterion.values()) {
      if (criterion.code().equals(code)) {
        return criterion;
      }
    }
    throw new RegulationDataException(node.path() + ".criterion: no such criterion: " + code);
  }
}
