package org.plumbline.evidence.explain;

import java.math.BigDecimal;
import java.util.List;
import org.plumbline.evidence.fold.AsOf;
import org.plumbline.evidence.measure.BalanceDay;
import org.plumbline.evidence.measure.Condition;
import org.plumbline.evidence.measure.Leaf;
import org.plumbline.evidence.measure.Leaf.Flow;
import org.plumbline.evidence.measure.Leaf.Scope;
import org.plumbline.evidence.measure.Period;
import org.plumbline.evidence.measure.RowValue;
import org.plumbline.evidence.measure.Weighing;
import org.plumbline.evidence.register.Column;
import org.plumbline.model.text.Bilingual;

/** Folds over registers in words. */
final class LeafPhrases {

  private final AsOf asOf;
  private final ConditionPhrases conditions;

  LeafPhrases(AsOf asOf) {
    this.asOf = asOf;
    this.conditions = new ConditionPhrases(asOf);
  }

  Bilingual of(Leaf leaf) {
    return switch (leaf) {
      case Leaf.Count(Scope scope, _) -> in(scope, Bilingual.of("记录数", "number of records"));
      case Leaf.Distinct(Scope scope, List<Column> columns, _) ->
          in(
              scope,
              Phrase.of(
                  "不同%s数",
                  "distinct %s",
                  Phrase.join("、", " and ", columns.stream().map(Column::title).toList())));
      case Leaf.Sum(Scope scope, RowValue of) -> valued(scope, "%s合计", "sum of %s", of);
      case Leaf.Average(Scope scope, RowValue of) -> valued(scope, "%s平均值", "average %s", of);
      case Leaf.Minimum(Scope scope, RowValue of) -> valued(scope, "%s最小值", "least %s", of);
      case Leaf.Maximum(Scope scope, RowValue of) -> valued(scope, "%s最大值", "greatest %s", of);
      case Leaf.Farthest(Scope scope, RowValue of, BigDecimal from) ->
          in(
              scope,
              Phrase.of(
                  "离%s最远的%s",
                  "the value farthest from %s of %s",
                  Phrase.same(from.toPlainString() + of.unit().symbol()),
                  ConditionPhrases.value(of)));
      case Leaf.Share share -> share(share);
      case Leaf.Earliest(Scope scope, Column of) ->
          in(scope, Phrase.of("最早的%s", "earliest %s", of.title()));
      case Leaf.Latest(Scope scope, Column of) ->
          in(scope, Phrase.of("最晚的%s", "latest %s", of.title()));
      case Leaf.Balance(Scope scope, Flow flow, BalanceDay at) ->
          flow(
              scope, flow, "%s日末%s结存", "balance at the end of %s of %s", Phrase.same(asOf.day(at)));
      case Leaf.LowestBalance(Scope scope, Flow flow, Period over) ->
          flow(
              scope,
              flow,
              "%s内%s最低日末结存",
              "lowest end-of-day balance in %s of %s",
              conditions.period(over));
      case Leaf.Turnover(Scope scope, Flow flow, Period over, _) ->
          flow(
              scope,
              flow,
              "%s内%s出库量与期初结存之比",
              "what went out in %s, of the balance before it, of %s",
              conditions.period(over));
    };
  }

  private Bilingual valued(Scope scope, String zh, String en, RowValue of) {
    return in(scope, Phrase.of(zh, en, ConditionPhrases.value(of)));
  }

  /** "诊断服务台账中完成日期在2022年的…", "… in Diagnoses where Completed in 2022". */
  private Bilingual in(Scope scope, Bilingual what) {
    Bilingual register = scope.register().title();
    return scope.where().equals(Condition.ALWAYS)
        ? Phrase.of("%1$s的%2$s", "%2$s in %1$s", register, what)
        : Phrase.of(
            "%1$s中%3$s的%2$s",
            "%2$s in %1$s where %3$s", register, what, conditions.of(scope.where()));
  }

  private Bilingual share(Leaf.Share share) {
    Bilingual what =
        switch (share.weighing()) {
          case Weighing.ByRecord _ -> Bilingual.of("记录", "records");
          case Weighing.ByGroup(Column column) -> Phrase.of("不同%s", "distinct %s", column.title());
          case Weighing.ByAmount(Column column) -> column.title();
        };
    return in(
        share.scope(),
        Phrase.of("%1$s里%2$s的占比", "share with %2$s of %1$s", what, conditions.of(share.of())));
  }

  private Bilingual flow(Scope scope, Flow flow, String zh, String en, Bilingual when) {
    Bilingual what = Phrase.of(zh, en, when, ConditionPhrases.value(flow.of()));
    return in(
        scope,
        Phrase.of(
            "%s（%s时增加，%s时减少）",
            "%s (%s adds, %s takes away)",
            what,
            conditions.of(flow.plus()),
            conditions.of(flow.minus())));
  }
}
