package org.plumbline.evidence.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.plumbline.evidence.fold.Conversion;
import org.plumbline.evidence.measure.Measure;
import org.plumbline.evidence.measure.Span;
import org.plumbline.evidence.measure.ValueType;
import org.plumbline.model.quantity.Unit;
import org.plumbline.model.target.Target;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.yaml.YamlMapping;
import org.plumbline.regulation.yaml.YamlNode;
import org.plumbline.regulation.yaml.YamlPlace;

/** Reads measures that are made of others, and whether their types and units fit. */
record CombinationReader(PackContext context, ExpressionReader expressions) {

  static final List<String> WORDS =
      List.of("elapsed", "growth", "change", "ratio", "difference", "rated", "attested");

  /** Those whose parts stand in a list. */
  static final List<String> LIST_WORDS = List.of("product", "total");

  Optional<Measure> read(String word, YamlMapping node) {
    return switch (word) {
      case "elapsed" -> elapsed(node);
      case "growth" ->
          alike(node, "from", "to", (from, to) -> new Measure.Growth(from, to, context.percent()));
      case "change" -> alike(node, "from", "to", Measure.Change::new);
      case "difference" -> alike(node, "of", "minus", Measure.Difference::new);
      case "ratio" -> ratio(node);
      case "rated" -> rated(node);
      case "attested" -> attested(node);
      default -> throw new IllegalArgumentException("No combination: " + word);
    };
  }

  /** A product or a total. */
  Optional<Measure> list(String word, YamlNode node) {
    List<YamlNode> items = node instanceof YamlNode.Sequence list ? list.items() : List.of();
    if (items.size() < 2) {
      context
          .problems()
          .add(
              node.place(), "%s 要写两个以上的口径：[…, …]。", "%s takes two measures or more: […, …].", word);
      return Optional.empty();
    }
    List<Measure> parts = new ArrayList<>();
    items.forEach(item -> amount(item).ifPresent(parts::add));
    if (parts.size() < items.size()) {
      return Optional.empty();
    }
    return word.equals("total") ? total(parts, node.place()) : product(parts, node.place());
  }

  private Optional<Measure> total(List<Measure> parts, YamlPlace place) {
    Unit unit = parts.getFirst().unit();
    for (Measure part : parts) {
      if (!sameKind(unit, part.unit(), place)) {
        return Optional.empty();
      }
    }
    return Optional.of(new Measure.Total(parts));
  }

  private Optional<Measure> product(List<Measure> parts, YamlPlace place) {
    Optional<Measure> made = Optional.of(parts.getFirst());
    for (Measure part : parts.subList(1, parts.size())) {
      made =
          made.flatMap(left ->
              new UnitArithmetic(context)
                  .product(left.unit(), part.unit(), place)
                  .map(unit -> new Measure.Product(left, part, unit)));
    }
    return made;
  }

  private Optional<Measure> elapsed(YamlMapping node) {
    node.refuseOthers(List.of("from", "to", "in", "inclusive"), context.problems());
    Optional<Measure> from = day(node, "from");
    Optional<Measure> to = day(node, "to");
    boolean inclusive = node.flag("inclusive", false, context.problems());
    Optional<String> in = node.requireText("in", context.problems());
    Optional<Span> span = in.flatMap(context::span);
    if (in.isPresent() && span.isEmpty()) {
      context
          .problems()
          .add(
              node.placeOf("in"),
              "历时只按 日 或 月 计，实际是“%s”。",
              "time is counted in 日 or 月, not in \"%s\".",
              in.get());
    }
    return from.flatMap(start ->
        to.flatMap(
            end -> span.map(counted -> new Measure.Elapsed(start, end, counted, inclusive))));
  }

  private Optional<Measure> ratio(YamlMapping node) {
    node.refuseOthers(List.of("of", "to", "unit"), context.problems());
    Optional<Measure> of = amount(node, "of");
    Optional<Measure> to = amount(node, "to");
    return of.flatMap(part ->
        to.flatMap(whole ->
            new UnitArithmetic(context)
                .ratio(part.unit(), whole.unit(), node)
                .map(unit -> new Measure.Ratio(part, whole, unit))));
  }

  private Optional<Measure> alike(
      YamlMapping node, String first, String second, BinaryOperator<Measure> made) {
    node.refuseOthers(List.of(first, second), context.problems());
    Optional<Measure> one = amount(node, first);
    Optional<Measure> other = amount(node, second);
    return one.flatMap(left ->
        other
            .filter(right -> sameKind(left.unit(), right.unit(), node.place()))
            .map(right -> made.apply(left, right)));
  }

  private boolean sameKind(Unit one, Unit other, YamlPlace place) {
    boolean same = Conversion.fits(one, other);
    if (!same) {
      context
          .problems()
          .add(
              place,
              "%s 与 %s 不是同类的量，不能相加减或比较。请用单位能换算的口径。",
              "%s and %s are not of one kind and cannot be added, subtracted or compared. Use"
                  + " measures whose units convert.",
              one.symbol(),
              other.symbol());
    }
    return same;
  }

  private Optional<Measure> rated(YamlMapping node) {
    node.refuseOthers(List.of("of", "met", "partly", "because"), context.problems());
    Optional<Measure> of = node.require("of", context.problems()).flatMap(this::part);
    var because = node.requireBilingual("because", context.problems());
    Optional<String> met = node.requireText("met", context.problems());
    Optional<String> partly = node.findText("partly", context.problems());
    if (of.isEmpty() || met.isEmpty() || because.isEmpty()) {
      return Optional.empty();
    }
    TargetFit fit = new TargetFit(context.problems());
    boolean fits = fit.check(of.get().type(), yardstick(met.get()), node.placeOf("met"));
    boolean partlyFits =
        partly
            .map(text -> fit.check(of.get().type(), yardstick(text), node.placeOf("partly")))
            .orElse(true);
    return fits && partlyFits
        ? Optional.of(new Measure.Rated(of.get(), met.get(), partly, because.get()))
        : Optional.empty();
  }

  private Target yardstick(String text) {
    return context.yardsticks().apply(text);
  }

  private Optional<Measure> attested(YamlMapping node) {
    node.refuseOthers(List.of("because"), context.problems());
    return node.requireBilingual("because", context.problems()).map(Measure.Attested::new);
  }

  private Optional<Measure> amount(YamlMapping node, String key) {
    return node.require(key, context.problems()).flatMap(this::amount);
  }

  private Optional<Measure> amount(YamlNode node) {
    return part(node)
        .filter(found -> {
          boolean amount = found.type() instanceof ValueType.Amount;
          if (!amount) {
            Bilingual kind = TargetFit.kind(found.type());
            context
                .problems()
                .add(
                    node.place(),
                    Bilingual.of(
                        "此处要一个数量，这个口径给出的是" + kind.zh() + "。",
                        "an amount is needed here, and this measure gives " + kind.en() + "."));
          }
          return amount;
        });
  }

  private Optional<Measure> day(YamlMapping node, String key) {
    return node.require(key, context.problems())
        .flatMap(this::part)
        .filter(found -> {
          boolean day = found.type() instanceof ValueType.Day;
          if (!day) {
            context
                .problems()
                .add(
                    node.placeOf(key),
                    "此处要一个日期，如 {earliest: {of: 日期栏目, in: 台账}}。",
                    "a day is needed here, such as {earliest: {of: date column, in: register}}.");
          }
          return day;
        });
  }

  /** A measure inside another; an attested one belongs to a whole indicator. */
  private Optional<Measure> part(YamlNode node) {
    return expressions
        .read(node)
        .filter(found -> {
          boolean attested = found instanceof Measure.Attested;
          if (attested) {
            context
                .problems()
                .add(
                    node.place(),
                    "attested 只能是整个指标的口径，不能参与计算。",
                    "attested is the measure of a whole indicator and takes no part in others.");
          }
          return !attested;
        });
  }
}
