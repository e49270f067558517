package org.plumbline.evidence.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.plumbline.evidence.measure.Leaf;
import org.plumbline.evidence.measure.Leaf.Flow;
import org.plumbline.evidence.measure.Leaf.Scope;
import org.plumbline.evidence.measure.Period;
import org.plumbline.evidence.measure.RowValue;
import org.plumbline.evidence.measure.Weighing;
import org.plumbline.evidence.register.Column;
import org.plumbline.model.quantity.Unit;
import org.plumbline.regulation.yaml.YamlMapping;
import org.plumbline.regulation.yaml.YamlNode;

/** Reads the folds over one register. */
record LeafReader(PackContext context, ScopeReader scopes) {

  /** The unit of a count that states none. */
  private static final String RECORD = "条";

  /** The keywords of folds, in the order in which they are explained. */
  static final List<String> WORDS =
      List.of(
          "count",
          "distinct",
          "sum",
          "average",
          "minimum",
          "maximum",
          "farthest",
          "share",
          "earliest",
          "latest",
          "balance",
          "lowest_balance",
          "turnover");

  LeafReader(PackContext context) {
    this(context, new ScopeReader(context));
  }

  Optional<? extends Leaf> read(String word, YamlMapping node) {
    return switch (word) {
      case "count" -> count(node);
      case "distinct" -> distinct(node);
      case "sum" -> valued(node, Leaf.Sum::new);
      case "average" -> valued(node, Leaf.Average::new);
      case "minimum" -> valued(node, Leaf.Minimum::new);
      case "maximum" -> valued(node, Leaf.Maximum::new);
      case "farthest" -> farthest(node);
      case "share" -> share(node);
      case "earliest" -> dated(node, Leaf.Earliest::new);
      case "latest" -> dated(node, Leaf.Latest::new);
      case "balance" -> balance(node);
      case "lowest_balance" ->
          flowing(node, (moved, over) -> new Leaf.LowestBalance(moved.scope(), moved.flow(), over));
      case "turnover" ->
          flowing(
              node,
              (moved, over) ->
                  new Leaf.Turnover(moved.scope(), moved.flow(), over, context.percent()));
      default -> throw new IllegalArgumentException("No fold: " + word);
    };
  }

  private Optional<Leaf> count(YamlMapping node) {
    allow(node, "unit");
    Unit unit = unit(node);
    return scopes.scope(node).map(scope -> new Leaf.Count(scope, unit));
  }

  private Optional<Leaf> distinct(YamlMapping node) {
    allow(node, "of", "unit");
    Unit unit = unit(node);
    Optional<Scope> scope = scopes.scope(node);
    boolean named = node.require("of", context.problems()).isPresent();
    return scope
        .filter(_ -> named)
        .flatMap(found -> {
          List<Column> columns = new ArrayList<>();
          List<YamlNode> names = node.items("of");
          names.forEach(name -> context.column(found.register(), name).ifPresent(columns::add));
          return columns.size() == names.size() && !columns.isEmpty()
              ? Optional.of(new Leaf.Distinct(found, columns, unit))
              : Optional.empty();
        });
  }

  private Unit unit(YamlMapping node) {
    return context.countingUnit(node.findText("unit", context.problems()).orElse(RECORD));
  }

  private Optional<Leaf> valued(YamlMapping node, BiFunction<Scope, RowValue, Leaf> made) {
    allow(node, "of");
    return scopes
        .scope(node)
        .flatMap(scope -> scopes.value(scope.register(), node).map(of -> made.apply(scope, of)));
  }

  private Optional<Leaf> farthest(YamlMapping node) {
    allow(node, "of", "from");
    var from =
        node.require("from", context.problems())
            .flatMap(point -> YamlMapping.number(point, context.problems()));
    return scopes
        .scope(node)
        .flatMap(scope ->
            scopes
                .value(scope.register(), node)
                .flatMap(of -> from.map(point -> new Leaf.Farthest(scope, of, point))));
  }

  private Optional<Leaf> share(YamlMapping node) {
    allow(node, "of", "by", "weight");
    return scopes
        .scope(node)
        .flatMap(scope -> {
          var of = scopes.requireCondition(scope.register(), node, "of");
          Optional<Weighing> weighing = weighing(scope, node);
          return of.flatMap(
              meets -> weighing.map(by -> new Leaf.Share(scope, meets, by, context.percent())));
        });
  }

  private Optional<Weighing> weighing(Scope scope, YamlMapping node) {
    if (node.has("by") && node.has("weight")) {
      context
          .problems()
          .add(
              node.placeOf("weight"),
              "by 和 weight 只能写一个。",
              "by and weight do not go together. Keep one.");
      return Optional.empty();
    }
    if (node.has("by")) {
      return context.column(scope.register(), node, "by").map(Weighing.ByGroup::new);
    }
    if (node.has("weight")) {
      YamlNode weight = node.find("weight").orElseThrow();
      return context
          .column(scope.register(), weight)
          .filter(column -> scopes.isAmount(column, weight))
          .map(Weighing.ByAmount::new);
    }
    return Optional.of(new Weighing.ByRecord());
  }

  private Optional<Leaf> dated(YamlMapping node, BiFunction<Scope, Column, Leaf> made) {
    allow(node, "of");
    return scopes
        .scope(node)
        .flatMap(scope ->
            scopes
                .dateColumn(scope.register(), node, "of")
                .map(column -> made.apply(scope, column)));
  }

  private Optional<Leaf> balance(YamlMapping node) {
    allow(node, "of", "plus", "minus", "at");
    var at = new PeriodReader(context).balanceDay(node);
    return moved(node)
        .flatMap(found -> at.map(day -> new Leaf.Balance(found.scope(), found.flow(), day)));
  }

  private Optional<Leaf> flowing(YamlMapping node, FlowLeaf made) {
    allow(node, "of", "plus", "minus", "over");
    Optional<Period> over =
        node.require("over", context.problems()).flatMap(new PeriodReader(context)::read);
    return moved(node).flatMap(found -> over.map(period -> made.of(found, period)));
  }

  private Optional<Moved> moved(YamlMapping node) {
    return scopes
        .scope(node)
        .flatMap(scope -> scopes.flow(scope.register(), node).map(flow -> new Moved(scope, flow)));
  }

  private record Moved(Scope scope, Flow flow) {}

  private interface FlowLeaf {
    Leaf of(Moved moved, Period over);
  }

  private void allow(YamlMapping node, String... more) {
    List<String> known = new ArrayList<>(List.of(more));
    known.add("in");
    known.add("where");
    node.refuseOthers(known, context.problems());
  }
}
