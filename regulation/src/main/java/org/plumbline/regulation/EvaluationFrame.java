package org.plumbline.regulation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.Scheme.GradeBound;

/**
 * 绩效评价指标体系框架. What a department or finance bureau evaluates a project by: decision, process,
 * output, benefit (决策、过程、产出、效益).
 *
 * @param id as {@code --scheme} names it
 * @param since first fiscal year it may be used for
 * @param basis id of the legal document
 * @param scheme id of the scheme by which an indicator earns its points
 * @param resultShare what output and benefit weigh at least
 * @param grades highest first
 */
public record EvaluationFrame(
    String id,
    Bilingual title,
    int since,
    String basis,
    String scheme,
    List<Group> groups,
    ResultShare resultShare,
    List<GradeBound> grades) {

  public EvaluationFrame {
    groups = List.copyOf(groups);
    grades = List.copyOf(grades);
  }

  /** 一级指标. */
  public record Group(String code, Bilingual title, List<Item> items) {

    public Group {
      items = List.copyOf(items);
    }

    public BigDecimal points() {
      return items.stream().map(Item::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
  }

  /**
   * 三级指标.
   *
   * @param section its 二级指标
   * @param dimensions of the plan's indicators that it rests on
   */
  public record Item(
      String code,
      Bilingual section,
      Bilingual title,
      BigDecimal points,
      Way way,
      Set<Dimension> dimensions,
      Asked asked) {

    public Item {
      dimensions = Set.copyOf(dimensions);
    }
  }

  /**
   * 评价要点.
   *
   * @param formula as the regulation words it; empty for an item that a person judges
   * @param questions what a person who judges the item answers
   * @param hint whether what the plan contains helps to judge it
   */
  public record Asked(String formula, List<Bilingual> questions, boolean hint) {

    public Asked {
      questions = List.copyOf(questions);
    }
  }

  /** 产出与效益权重. The groups that weigh at least a share of the whole. */
  public record ResultShare(BigDecimal least, List<String> groups) {

    public ResultShare {
      groups = List.copyOf(groups);
    }
  }

  /** 评价方式. How an item gets its points. */
  public enum Way {
    /** Only a person can say. */
    JUDGED,
    /** Money that arrived over the budget. */
    FUNDS_IN_PLACE,
    /** Money spent over the money that arrived. */
    EXECUTION,
    /** What the plan's indicators of its dimensions reached. */
    INDICATORS,
    /** What the cost stayed below its plan. */
    SAVING;

    /** The name in data. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public List<Item> items() {
    return groups.stream().flatMap(group -> group.items().stream()).toList();
  }
}
