package org.plumbline.evidence.pack;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.evidence.register.Register;
import org.plumbline.evidence.register.RegisterSchemas;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.Units;
import org.plumbline.regulation.yaml.YamlFile;
import org.plumbline.regulation.yaml.YamlMapping;
import org.plumbline.regulation.yaml.YamlNode;
import org.plumbline.regulation.yaml.YamlProblems;

/** 读取项目包. Reads a pack and checks it as a whole; all that is wrong is told at once. */
public final class PackLoader {

  private static final List<String> KEYS =
      List.of(
          "pack",
          "version",
          "title",
          "project",
          "fiscalYear",
          "registers",
          "measures",
          "indicators",
          "watches");

  private static final int YEARS_FROM = 2000;
  private static final int YEARS_TO = 2100;

  private final Units units;
  private final TargetReading targets;

  /** A loader that reads targets as {@code targets} does. */
  public PackLoader(Units units, TargetReading targets) {
    this.units = units;
    this.targets = targets;
  }

  /**
   * Reads a {@code pack.yaml}.
   *
   * @param name of the file, for messages
   */
  public PackLoading load(String name, byte[] bytes) {
    YamlProblems problems = new YamlProblems();
    Optional<Pack> pack =
        YamlFile.parse(name, bytes, problems).flatMap(file -> pack(file, problems));
    return new PackLoading(problems.isEmpty() ? pack : Optional.empty(), problems.list());
  }

  private Optional<Pack> pack(YamlMapping file, YamlProblems problems) {
    file.refuseOthers(KEYS, problems);
    Optional<Pack.Heading> heading = heading(file, problems);
    int year = heading.map(Pack.Heading::fiscalYear).orElse(YEARS_FROM);
    Optional<YamlMapping> nodes =
        file.require("registers", problems).flatMap(node -> YamlMapping.mapping(node, problems));
    List<Register> registers =
        nodes.map(node -> RegisterSchemas.load(node, units, problems)).orElse(List.of());
    PackContext context =
        new PackContext(
            units,
            byName(registers),
            new HashSet<>(nodes.map(YamlMapping::keys).orElse(List.of())),
            text -> targets.read(text, "", Optional.empty(), year),
            problems);
    NamedMeasures names =
        new NamedMeasures(file.findMapping("measures", problems).orElse(none(file)), context);
    names.readAll();
    EntryReader entries =
        new EntryReader(context, new ExpressionReader(context, names), targets, year);
    file.require("indicators", problems);
    List<IndicatorMeasure> indicators =
        file.items("indicators").stream()
            .flatMap(node -> entries.indicator(node).stream())
            .toList();
    List<WatchSpec> watches =
        file.items("watches").stream().flatMap(node -> entries.watch(node).stream()).toList();
    return heading.map(found -> new Pack(found, registers, indicators, watches));
  }

  private static Map<String, Register> byName(List<Register> registers) {
    Map<String, Register> byName = new LinkedHashMap<>();
    registers.forEach(register -> byName.put(register.name(), register));
    return byName;
  }

  private static YamlMapping none(YamlMapping file) {
    return new YamlMapping(file.place(), Map.of());
  }

  private static Optional<Pack.Heading> heading(YamlMapping file, YamlProblems problems) {
    Optional<String> name = file.requireText("pack", problems);
    Optional<Bilingual> title = file.requireBilingual("title", problems);
    Optional<Integer> version = whole(file, "version", problems);
    Optional<Integer> year =
        whole(file, "fiscalYear", problems)
            .filter(found -> {
              boolean plausible = found >= YEARS_FROM && found <= YEARS_TO;
              if (!plausible) {
                problems.add(
                    file.placeOf("fiscalYear"),
                    "预算年度应为四位年份，如 2022。",
                    "the fiscal year has to be a year such as 2022.");
              }
              return plausible;
            });
    Optional<YamlMapping> project =
        file.require("project", problems).flatMap(node -> YamlMapping.mapping(node, problems));
    Optional<String> code = project.flatMap(node -> node.requireText("code", problems));
    Optional<String> projectName = project.flatMap(node -> node.requireText("name", problems));
    project.ifPresent(node -> node.refuseOthers(List.of("code", "name"), problems));
    if (name.isEmpty()
        || title.isEmpty()
        || version.isEmpty()
        || year.isEmpty()
        || code.isEmpty()
        || projectName.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Pack.Heading(
            name.get(), version.get(), title.get(), code.get(), projectName.get(), year.get()));
  }

  private static Optional<Integer> whole(YamlMapping file, String key, YamlProblems problems) {
    Optional<YamlNode> node = file.require(key, problems);
    return node.flatMap(found -> YamlMapping.number(found, problems))
        .flatMap(number -> {
          try {
            return Optional.of(number.intValueExact());
          } catch (ArithmeticException _) {
            problems.add(file.placeOf(key), "应为整数。", "expected a whole number.");
            return Optional.empty();
          }
        });
  }
}
