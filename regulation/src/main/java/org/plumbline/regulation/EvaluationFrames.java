package org.plumbline.regulation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.EvaluationFrame.Asked;
import org.plumbline.regulation.EvaluationFrame.Group;
import org.plumbline.regulation.EvaluationFrame.Item;
import org.plumbline.regulation.EvaluationFrame.ResultShare;
import org.plumbline.regulation.EvaluationFrame.Way;

/** 绩效评价指标体系框架表. The frames a project can be evaluated by. */
public final class EvaluationFrames {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private final List<EvaluationFrame> frames;

  private EvaluationFrames(List<EvaluationFrame> frames) {
    this.frames = List.copyOf(frames);
  }

  /** The frames that ship with the product. */
  public static EvaluationFrames bundled() {
    return of(DataFile.bundled(EvaluationFrames.class, "evaluation-frames.yaml"));
  }

  static EvaluationFrames of(DataNode file) {
    return new EvaluationFrames(
        file.nodes("frames").stream().map(EvaluationFrames::frame).toList());
  }

  public List<EvaluationFrame> list() {
    return frames;
  }

  public Optional<EvaluationFrame> find(String id) {
    return frames.stream().filter(frame -> frame.id().equals(id)).findFirst();
  }

  private static EvaluationFrame frame(DataNode node) {
    DataNode results = node.node("results");
    EvaluationFrame frame =
        new EvaluationFrame(
            node.text("id"),
            Bilingual.of(node.text("zh"), node.text("en")),
            node.integer("since"),
            node.text("basis"),
            node.text("scheme"),
            node.nodes("groups").stream().map(EvaluationFrames::group).toList(),
            new ResultShare(results.decimal("share"), results.texts("groups")),
            Schemes.grades(node.node("grades")));
    check(frame, node);
    return frame;
  }

  private static Group group(DataNode node) {
    return new Group(
        node.text("code"),
        Bilingual.of(node.text("zh"), node.text("en")),
        node.nodes("items").stream().map(EvaluationFrames::item).toList());
  }

  private static Item item(DataNode node) {
    DataNode section = node.node("group");
    return new Item(
        node.text("code"),
        Bilingual.of(section.text("zh"), section.text("en")),
        Bilingual.of(node.text("zh"), node.text("en")),
        node.decimal("points"),
        way(node),
        dimensions(node),
        new Asked(
            node.findText("formula").orElse(""),
            node.nodes("questions").stream()
                .map(question -> Bilingual.of(question.text("zh"), question.text("en")))
                .toList(),
            node.has("hint")));
  }

  private static Way way(DataNode node) {
    return Arrays.stream(Way.values())
        .filter(way -> way.code().equals(node.text("how")))
        .findFirst()
        .orElseThrow(
            () -> new RegulationDataException(node.path() + ".how: unknown: " + node.text("how")));
  }

  private static Set<Dimension> dimensions(DataNode node) {
    Set<String> codes = Set.copyOf(node.texts("dimensions"));
    return Arrays.stream(Dimension.values())
        .filter(dimension -> codes.contains(dimension.code()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The points make a hundred, output and benefit their share, and no item is there twice. */
  private static void check(EvaluationFrame frame, DataNode node) {
    BigDecimal whole = sum(frame.groups());
    if (whole.compareTo(WHOLE) != 0) {
      throw new RegulationDataException(node.path() + ": the points add up to " + whole);
    }
    ResultShare share = frame.resultShare();
    BigDecimal results =
        sum(
            frame.groups().stream()
                .filter(group -> share.groups().contains(group.code()))
                .toList());
    if (results.compareTo(share.least().multiply(WHOLE)) < 0) {
      throw new RegulationDataException(
          node.path() + ": output and benefit have only " + results + " points");
    }
    Set<String> seen = new HashSet<>();
    for (Item item : frame.items()) {
      if (!seen.add(item.code())) {
        throw new RegulationDataException(node.path() + ": twice: " + item.code());
      }
    }
  }

  private static BigDecimal sum(List<Group> groups) {
    return groups.stream().map(Group::points).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
