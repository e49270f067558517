package org.plumbline.regulation;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.target.Rating;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.Scheme.Band;
import org.plumbline.regulation.Scheme.GradeBound;
import org.plumbline.regulation.Scheme.OverAchievement;
import org.plumbline.regulation.Scheme.Rules;
import org.plumbline.regulation.Scheme.Step;

/** 评分办法表. The schemes a year can be scored by. */
public final class Schemes {

  private final List<Scheme> schemes;

  private Schemes(List<Scheme> schemes) {
    this.schemes = List.copyOf(schemes);
  }

  /** The schemes that ship with the product. */
  public static Schemes bundled() {
    DataNode file = DataFile.bundled(Schemes.class, "schemes.yaml");
    return new Schemes(file.nodes("schemes").stream().map(node -> scheme(node, file)).toList());
  }

  public List<Scheme> list() {
    return schemes;
  }

  public Optional<Scheme> find(String id) {
    return schemes.stream().filter(scheme -> scheme.id().equals(id)).findFirst();
  }

  /**
   * The Ministry's scheme for a plan: the one that has room for cost as a category of its own where
   * the plan has one, otherwise the one without.
   */
  public Scheme of(Set<Category> categories) {
    boolean cost = categories.contains(Category.COST);
    return schemes.stream()
        .filter(scheme -> scheme.categoryPoints().containsKey(Category.COST) == cost)
        .findFirst()
        .orElseThrow(() -> new RegulationDataException("schemes.yaml: no scheme fits"));
  }

  private static Scheme scheme(DataNode node, DataNode file) {
    DataNode weights = node.node("weights");
    Map<Category, BigDecimal> points = new EnumMap<>(Category.class);
    for (Category category : Category.values()) {
      if (weights.has(category.code())) {
        points.put(category, weights.decimal(category.code()));
      }
    }
    return new Scheme(
        node.text("id"),
        Bilingual.of(node.text("zh"), node.text("en")),
        node.integer("since"),
        node.text("basis"),
        weights.decimal("execution"),
        points,
        rules(node, file),
        grades(node.node("grades")));
  }

  private static Rules rules(DataNode node, DataNode file) {
    Map<Rating, Band> bands = new EnumMap<>(Rating.class);
    Map<Rating, BigDecimal> ratings = new EnumMap<>(Rating.class);
    Map<String, Rating> words = new HashMap<>();
    for (Rating rating : Rating.values()) {
      DataNode band = node.node("bands").node(rating.code());
      bands.put(rating, new Band(band.decimal("from"), band.decimal("to")));
      ratings.put(rating, file.node("ratings").decimal(rating.code()));
      file.node("rating_words").texts(rating.code()).forEach(word -> words.put(word, rating));
    }
    return new Rules(
        steps(node.node("execution"), "steps", "rate"),
        node.has("satisfaction") ? steps(node.node("satisfaction"), "steps", "rate") : List.of(),
        node.has("pass_mark")
            ? Optional.of(node.node("pass_mark").decimal("ratio"))
            : Optional.empty(),
        bands,
        ratings,
        words,
        new OverAchievement(
            node.node("over").decimal("explain_above"),
            steps(node.node("over"), "deductions", "from")),
        reverse(file.node("reverse")),
        file.node("rounding").integer("decimals"));
  }

  private static List<Step> steps(DataNode node, String list, String from) {
    return node.nodes(list).stream()
        .map(step -> new Step(step.decimal(from), step.decimal("share")))
        .sorted(comparing(Step::rate).reversed())
        .toList();
  }

  static List<GradeBound> grades(DataNode node) {
    return node.keys().stream()
        .filter(key -> !key.equals("basis") && !key.equals("verified"))
        .map(key -> new GradeBound(key, node.decimal(key)))
        .sorted(comparing(GradeBound::from).reversed())
        .toList();
  }

  private static Set<Dimension> reverse(DataNode node) {
    Set<String> codes = Set.copyOf(node.texts("dimensions"));
    return Arrays.stream(Dimension.values())
        .filter(dimension -> codes.contains(dimension.code()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
