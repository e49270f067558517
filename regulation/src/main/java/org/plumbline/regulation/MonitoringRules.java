package org.plumbline.regulation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.model.text.Bilingual;

/**
 * 绩效运行监控规则. How a year is watched while it runs.
 *
 * @param growing dimensions of amounts that grow through the year
 * @param staleDays days after which an indicator nobody updated is a finding
 * @param certainFrom forecast as a share of the target from which reaching it is proposed as
 *     certain
 * @param possibleFrom the same for possible
 * @param severity when a pause or a stop is proposed
 */
public record MonitoringRules(
    List<Choice> reasons,
    List<Choice> likelihoods,
    List<Choice> suggestions,
    List<Lights> lights,
    Set<QuantityDimension> growing,
    int staleDays,
    BigDecimal certainFrom,
    BigDecimal possibleFrom,
    Severity severity) {

  public MonitoringRules {
    reasons = List.copyOf(reasons);
    likelihoods = List.copyOf(likelihoods);
    suggestions = List.copyOf(suggestions);
    lights = List.copyOf(lights);
    growing = Set.copyOf(growing);
  }

  /** 可选值. One of the words an official column may hold. */
  public record Choice(String code, Bilingual words) {}

  /** 红绿灯口径. By share of the schedule, from so much on a light shows. */
  public record Lights(
      String id,
      Bilingual title,
      BigDecimal yellowFrom,
      BigDecimal greenFrom,
      BigDecimal blueFrom) {}

  /**
   * 严重程度. From which share of red a suggestion is grave.
   *
   * @param least how much must be judged before anything grave is proposed
   */
  public record Severity(BigDecimal pauseFrom, BigDecimal stopFrom, int least) {}

  /** The rules that ship with the product. */
  public static MonitoringRules bundled() {
    DataNode file = DataFile.bundled(MonitoringRules.class, "monitoring.yaml");
    DataNode proposed = file.node("proposed_likelihood");
    return new MonitoringRules(
        choices(file.node("reasons")),
        choices(file.node("likelihoods")),
        choices(file.node("suggestions")),
        file.nodes("lights").stream().map(MonitoringRules::lights).toList(),
        growing(file.node("growing")),
        file.node("stale").integer("days"),
        proposed.decimal("certain"),
        proposed.decimal("possible"),
        severity(file.node("suggestions")));
  }

  /** The words of a suggestion. */
  public Choice suggestion(String code) {
    return byCode(suggestions, code);
  }

  public Choice likelihood(String code) {
    return byCode(likelihoods, code);
  }

  /** The word of an official reason, where there is such a code. */
  public Optional<Choice> findReason(String code) {
    return reasons.stream().filter(reason -> reason.code().equals(code)).findFirst();
  }

  private static Severity severity(DataNode node) {
    return new Severity(
        node.node("pause_from").decimal("share"),
        node.node("stop_from").decimal("share"),
        node.node("least").integer("judged"));
  }

  private static Choice byCode(List<Choice> choices, String code) {
    return choices.stream()
        .filter(choice -> choice.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new RegulationDataException("monitoring.yaml: no such word: " + code));
  }

  private static List<Choice> choices(DataNode node) {
    return node.nodes("list").stream()
        .map(choice ->
            new Choice(choice.text("code"), Bilingual.of(choice.text("zh"), choice.text("en"))))
        .toList();
  }

  private static Lights lights(DataNode node) {
    return new Lights(
        node.text("id"),
        Bilingual.of(node.text("zh"), node.text("en")),
        node.decimal("yellow_from"),
        node.decimal("green_from"),
        node.decimal("blue_from"));
  }

  private static Set<QuantityDimension> growing(DataNode node) {
    Set<String> codes = Set.copyOf(node.texts("dimensions"));
    return Arrays.stream(QuantityDimension.values())
        .filter(dimension -> codes.contains(dimension.code()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
