package org.plumbline.national.making;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.plumbline.national.making.Learned.IndicatorPattern;
import org.plumbline.national.making.Learned.PlanPattern;
import org.plumbline.national.making.Learned.StepPattern;

/** Writes what was learned as the data file it is read from. */
public final class LearnedText {

  private final StringBuilder text = new StringBuilder();

  private LearnedText() {}

  /** The data file. */
  public static String of(Learned learned) {
    LearnedText file = new LearnedText();
    file.line(0, "# Learned from " + learned.source() + " by LearningTest, which writes it anew.");
    file.line(0, "# {S} is the subject of a project, {P} the place, {N} the number of a target.");
    file.line(0, "source: " + quoted(learned.source()));
    file.line(0, "# indicators of each plan");
    file.line(0, "counts: " + learned.counts());
    file.line(0, "# share of each kind among the targets");
    file.shares("kinds", learned.kinds());
    file.line(0, "# mean findings a plan, by rule");
    file.shares("findings", learned.findings());
    file.line(0, "plans:");
    learned.plans().forEach(file::plan);
    return file.text.toString();
  }

  private void shares(String name, Map<String, BigDecimal> shares) {
    line(0, name + ":");
    shares.forEach((key, share) -> line(1, key + ": " + quoted(share.toPlainString())));
  }

  private void plan(PlanPattern plan) {
    line(1, "- project: " + quoted(plan.project()));
    line(2, "purpose: " + quoted(plan.purpose()));
    line(2, "goals: " + list(plan.goals()));
    line(2, "spending: " + quoted(plan.spendingHeading()));
    line(2, "percent: " + plan.statesPercent());
    line(2, "budget: " + quoted(plan.budget().toPlainString()));
    line(2, "steps:");
    for (StepPattern step : plan.steps()) {
      line(
          3,
          "- { month: " + step.month() + ", share: " + quoted(step.share().toPlainString()) + " }");
    }
    line(2, "indicators:");
    plan.indicators().forEach(this::indicator);
  }

  private void indicator(IndicatorPattern indicator) {
    line(3, "- name: " + quoted(indicator.name()));
    line(4, "category: " + indicator.category().name());
    line(4, "dimension: " + indicator.dimension().name());
    line(4, "description: " + quoted(indicator.description()));
    line(4, "target: " + quoted(indicator.target().text()));
    line(4, "number: " + quoted(indicator.target().number().toPlainString()));
    line(4, "scale: " + indicator.target().scale().name());
    line(4, "basis: " + quoted(indicator.basis()));
  }

  private void line(int depth, String content) {
    text.append("  ".repeat(depth)).append(content).append('\n');
  }

  private static String list(List<String> texts) {
    return texts.stream().map(LearnedText::quoted).toList().toString();
  }

  private static String quoted(String content) {
    return '"'
        + content
            .replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\n", "\\n")
            .replace("\t", "\\t")
        + '"';
  }
}
