package org.plumbline.evidence.pack;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.evidence.measure.Measure;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.target.Target;
import org.plumbline.regulation.yaml.YamlMapping;
import org.plumbline.regulation.yaml.YamlNode;
import org.plumbline.regulation.yaml.YamlProblems;

/** Reads the indicators and the watches of a pack, and whether their measures answer them. */
final class EntryReader {

  private static final List<String> INDICATOR =
      List.of("dimension", "name", "description", "target", "measure");
  private static final List<String> WATCH =
      List.of("name", "title", "measure", "target", "comfortable", "every");

  private final YamlProblems problems;
  private final ExpressionReader expressions;
  private final TargetReading targets;
  private final int year;
  private final Set<List<Object>> indicators = new HashSet<>();
  private final Set<String> watches = new HashSet<>();

  EntryReader(PackContext context, ExpressionReader expressions, TargetReading targets, int year) {
    this.problems = context.problems();
    this.expressions = expressions;
    this.targets = targets;
    this.year = year;
  }

  Optional<IndicatorMeasure> indicator(YamlNode item) {
    Optional<YamlMapping> mapping = YamlMapping.mapping(item, problems);
    if (mapping.isEmpty()) {
      return Optional.empty();
    }
    YamlMapping node = mapping.get();
    node.refuseOthers(INDICATOR, problems);
    Optional<Dimension> dimension = dimension(node);
    Optional<String> name = node.requireText("name", problems);
    Optional<String> description = node.findText("description", problems);
    Optional<String> target = node.requireText("target", problems);
    Optional<Measure> measure = measure(node);
    if (dimension.isEmpty() || name.isEmpty() || target.isEmpty() || measure.isEmpty()) {
      return Optional.empty();
    }
    refuseTwin(node, List.of(dimension.get(), name.get(), description));
    Target read = targets.read(target.get(), name.get(), dimension, year);
    new TargetFit(problems).check(measure.get().type(), read, node.placeOf("target"));
    return Optional.of(
        new IndicatorMeasure(
            dimension.get(), name.get(), description, target.get(), measure.get()));
  }

  Optional<WatchSpec> watch(YamlNode item) {
    Optional<YamlMapping> mapping = YamlMapping.mapping(item, problems);
    if (mapping.isEmpty()) {
      return Optional.empty();
    }
    YamlMapping node = mapping.get();
    node.refuseOthers(WATCH, problems);
    Optional<String> name = node.requireText("name", problems);
    var title = node.requireBilingual("title", problems);
    Optional<String> target = node.requireText("target", problems);
    Optional<String> comfortable = node.findText("comfortable", problems);
    Optional<WatchSpec.Every> every = every(node);
    Optional<Measure> measure = measure(node).filter(found -> isComputed(found, node));
    if (name.isEmpty()
        || title.isEmpty()
        || target.isEmpty()
        || every.isEmpty()
        || measure.isEmpty()) {
      return Optional.empty();
    }
    if (!watches.add(name.get())) {
      problems.add(
          node.placeOf("name"),
          "预警“%s”写了两次。请改名。",
          "the watch \"%s\" stands there twice. Rename one.",
          name.get());
    }
    checkWatched(node, title.get().zh(), measure.get());
    return Optional.of(
        new WatchSpec(
            name.get(), title.get(), measure.get(), target.get(), comfortable, every.get()));
  }

  private void checkWatched(YamlMapping node, String title, Measure measure) {
    for (String key : List.of("target", "comfortable")) {
      node.findText(key, problems)
          .map(text -> targets.read(text, title, Optional.empty(), year))
          .ifPresent(
              target -> new TargetFit(problems).check(measure.type(), target, node.placeOf(key)));
    }
  }

  private boolean isComputed(Measure measure, YamlMapping node) {
    boolean computed = !(measure instanceof Measure.Attested);
    if (!computed) {
      problems.add(
          node.placeOf("measure"),
          "填报值不能预警。请写由台账计算的口径。",
          "an attested value cannot be watched. Write a measure over registers.");
    }
    return computed;
  }

  private Optional<Measure> measure(YamlMapping node) {
    return node.require("measure", problems).flatMap(expressions::read);
  }

  private void refuseTwin(YamlMapping node, List<Object> identity) {
    if (!indicators.add(identity)) {
      problems.add(
          node.place(),
          "与前面的指标维度和名称相同。请写不同的 description。",
          "an indicator above has the same dimension and name. Tell them apart by description.");
    }
  }

  private Optional<Dimension> dimension(YamlMapping node) {
    Optional<String> code = node.requireText("dimension", problems);
    Optional<Dimension> dimension =
        code.flatMap(text ->
            Arrays.stream(Dimension.values()).filter(one -> one.code().equals(text)).findFirst());
    if (code.isPresent() && dimension.isEmpty()) {
      problems.add(
          node.placeOf("dimension"),
          "没有维度“%s”；维度有：%s。",
          "there is no dimension \"%s\"; dimensions are: %s.",
          code.get(),
          Arrays.stream(Dimension.values()).map(Dimension::code).collect(Collectors.joining(", ")));
    }
    return dimension;
  }

  private Optional<WatchSpec.Every> every(YamlMapping node) {
    String text = node.findText("every", problems).orElse("day");
    return switch (text) {
      case "day" -> Optional.of(WatchSpec.Every.DAY);
      case "week" -> Optional.of(WatchSpec.Every.WEEK);
      case "month" -> Optional.of(WatchSpec.Every.MONTH);
      default -> {
        problems.add(
            node.placeOf("every"),
            "every 只可写 day, week 或 month。",
            "every can be day, week or month.");
        yield Optional.empty();
      }
    };
  }
}
