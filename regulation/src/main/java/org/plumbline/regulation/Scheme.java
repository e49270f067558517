package org.plumbline.regulation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.target.Rating;
import org.plumbline.model.text.Bilingual;

/**
 * 评分办法. How a year is scored: points, bands, pass mark, grades, as one regulation or place has
 * them.
 *
 * @param id as {@code --scheme} names it
 * @param since first fiscal year it may be used for
 * @param basis id of the legal document
 * @param executionPoints 预算执行率分值
 * @param categoryPoints points of the categories it knows
 * @param grades highest first
 */
public record Scheme(
    String id,
    Bilingual title,
    int since,
    String basis,
    BigDecimal executionPoints,
    Map<Category, BigDecimal> categoryPoints,
    Rules rules,
    List<GradeBound> grades) {

  public Scheme {
    categoryPoints = Map.copyOf(categoryPoints);
    grades = List.copyOf(grades);
  }

  /**
   * 赋分规则. How a result becomes a share of the points.
   *
   * @param executionSteps share of the points by rate of execution; empty where the points go by
   *     the rate itself
   * @param satisfactionSteps the same for satisfaction
   * @param passMark ratio below which a quantitative indicator gets nothing
   * @param ratings what a rating without a share is worth
   * @param ratingWords words of filled forms that are a rating
   * @param over what happens above the target
   * @param reverse dimensions in which less is better though the target prints no operator
   */
  public record Rules(
      List<Step> executionSteps,
      List<Step> satisfactionSteps,
      Optional<BigDecimal> passMark,
      Map<Rating, Band> bands,
      Map<Rating, BigDecimal> ratings,
      Map<String, Rating> ratingWords,
      OverAchievement over,
      Set<Dimension> reverse,
      int decimals) {

    public Rules {
      executionSteps = List.copyOf(executionSteps);
      satisfactionSteps = List.copyOf(satisfactionSteps);
      bands = Map.copyOf(bands);
      ratings = Map.copyOf(ratings);
      ratingWords = Map.copyOf(ratingWords);
      reverse = Set.copyOf(reverse);
    }
  }

  /** 档. At or above {@code rate}, {@code share} of the points; highest first. */
  public record Step(BigDecimal rate, BigDecimal share) {}

  /** 区间. The shares of the points that a rating allows. */
  public record Band(BigDecimal from, BigDecimal to) {}

  /**
   * 超额完成. What over-achievement leads to.
   *
   * @param explainAbove ratio above which an explanation is asked for
   * @param deductions from so many times the target, so much of the points is taken off; highest
   *     first
   */
  public record OverAchievement(BigDecimal explainAbove, List<Step> deductions) {

    public OverAchievement {
      deductions = List.copyOf(deductions);
    }
  }

  /** 等级. From so many points on the year earns {@code grade}; highest first. */
  public record GradeBound(String grade, BigDecimal from) {}

  /** The grade that {@code points} of a hundred earn. */
  public String gradeOf(BigDecimal points) {
    return gradeOf(points, grades);
  }

  /**
   * The grade that {@code points} of a hundred earn.
   *
   * @param grades highest first
   */
  public static String gradeOf(BigDecimal points, List<GradeBound> grades) {
    return grades.stream()
        .filter(bound -> points.compareTo(bound.from()) >= 0)
        .findFirst()
        .orElse(grades.getLast())
        .grade();
  }
}
