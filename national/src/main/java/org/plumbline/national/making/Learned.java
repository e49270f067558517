package org.plumbline.national.making;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.regulation.DataFile;
import org.plumbline.regulation.DataNode;

/**
 * 样本特征. What real plans are like: patterns of their texts with the subject and the numbers left
 * open, how many indicators they have, what kinds of targets, and what the rules find in them.
 *
 * @param source the document it was learned from
 * @param counts indicators of each plan
 * @param kinds share of each kind among the targets
 * @param findings mean findings a plan, by rule
 */
public record Learned(
    String source,
    List<PlanPattern> plans,
    List<Integer> counts,
    SortedMap<String, BigDecimal> kinds,
    SortedMap<String, BigDecimal> findings) {

  /** Stands for the subject of a project. */
  static final String SUBJECT = "{S}";

  /** Stands for the name of the place. */
  static final String PLACE = "{P}";

  /** Stands for the number of a target. */
  static final String NUMBER = "{N}";

  public Learned {
    plans = List.copyOf(plans);
    counts = List.copyOf(counts);
  }

  /** 项目样式. One plan, its subject left open. */
  public record PlanPattern(
      String project,
      String purpose,
      List<String> goals,
      String spendingHeading,
      boolean statesPercent,
      BigDecimal budget,
      List<StepPattern> steps,
      List<IndicatorPattern> indicators) {

    public PlanPattern {
      goals = List.copyOf(goals);
      steps = List.copyOf(steps);
      indicators = List.copyOf(indicators);
    }
  }

  /** 支出节点样式. A checkpoint, as a share of the budget. */
  public record StepPattern(int month, BigDecimal share) {}

  /** 指标样式. An indicator, its subject and its number left open. */
  public record IndicatorPattern(
      Category category,
      Dimension dimension,
      String name,
      String description,
      TargetPattern target,
      String basis) {}

  /**
   * 指标值样式. A target.
   *
   * @param text with the number left open, where one may change
   * @param number the number that stood there; zero where none is open
   */
  public record TargetPattern(String text, BigDecimal number, Scale scale) {}

  /** 变动方式. How the number of a target differs from plan to plan. */
  public enum Scale {
    /** It does not: a date, a word, a sentence. */
    FIXED,
    PERCENT,
    COUNT,
    /** It goes with the budget. */
    MONEY
  }

  /** What was learned from the founding document. */
  public static Learned bundled() {
    return of(DataFile.bundled(Learned.class, "learned.yaml"));
  }

  static Learned of(DataNode file) {
    return new Learned(
        file.text("source"),
        file.nodes("plans").stream().map(Learned::plan).toList(),
        file.texts("counts").stream().map(Integer::valueOf).toList(),
        shares(file.node("kinds")),
        shares(file.node("findings")));
  }

  private static SortedMap<String, BigDecimal> shares(DataNode node) {
    SortedMap<String, BigDecimal> shares = new TreeMap<>();
    node.keys().forEach(key -> shares.put(key, node.decimal(key)));
    return shares;
  }

  private static PlanPattern plan(DataNode node) {
    List<StepPattern> steps = new ArrayList<>();
    for (DataNode step : node.nodes("steps")) {
      steps.add(new StepPattern(step.integer("month"), step.decimal("share")));
    }
    return new PlanPattern(
        node.text("project"),
        node.text("purpose"),
        node.texts("goals"),
        node.text("spending"),
        node.flag("percent", false),
        node.decimal("budget"),
        steps,
        node.nodes("indicators").stream().map(Learned::indicator).toList());
  }

  private static IndicatorPattern indicator(DataNode node) {
    return new IndicatorPattern(
        Category.valueOf(node.text("category")),
        Dimension.valueOf(node.text("dimension")),
        node.text("name"),
        node.text("description"),
        new TargetPattern(
            node.text("target"), node.decimal("number"), Scale.valueOf(node.text("scale"))),
        node.text("basis"));
  }
}
