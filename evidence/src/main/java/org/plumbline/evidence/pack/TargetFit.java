package org.plumbline.evidence.pack;

import org.plumbline.evidence.fold.Conversion;
import org.plumbline.evidence.measure.ValueType;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.model.quantity.Unit;
import org.plumbline.model.target.Target;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.yaml.YamlPlace;
import org.plumbline.regulation.yaml.YamlProblems;

/** Whether a target can be decided by the kind of value that a measure gives. */
record TargetFit(YamlProblems problems) {

  /** False, and a problem told, where no value of this type could ever meet or miss the target. */
  boolean check(ValueType type, Target target, YamlPlace place) {
    return switch (type) {
      case ValueType.Rating _ -> isQualitative(target, type, place);
      case ValueType.Attested _ -> true;
      case ValueType.Amount(Unit unit) -> fitsUnit(unit, target, type, place);
      case ValueType.Change(Unit unit) ->
          target instanceof Target.Trend || fitsUnit(unit, target, type, place);
      case ValueType.Day _ ->
          target instanceof Target.Deadline
              || target instanceof Target.Narrative
              || refuse(target, type, place);
    };
  }

  /** What people call a type. */
  static Bilingual kind(ValueType type) {
    return switch (type) {
      case ValueType.Amount _ -> Bilingual.of("数量", "an amount");
      case ValueType.Day _ -> Bilingual.of("日期", "a date");
      case ValueType.Change _ -> Bilingual.of("变化", "a change");
      case ValueType.Rating _ -> Bilingual.of("定性评价", "a rating");
      case ValueType.Attested _ -> Bilingual.of("填报值", "an attested value");
    };
  }

  private boolean isQualitative(Target target, ValueType type, YamlPlace place) {
    return switch (target) {
      case Target.Deadline _,
          Target.Trend _,
          Target.State _,
          Target.Grade _,
          Target.YesNo _,
          Target.Narrative _ ->
          true;
      case Target.AtLeast _, Target.AtMost _, Target.Exactly _, Target.Between _ ->
          refuse(target, type, place);
    };
  }

  private boolean fitsUnit(Unit unit, Target target, ValueType type, YamlPlace place) {
    return switch (target) {
      case Target.AtLeast _, Target.AtMost _, Target.Exactly _, Target.Between _ -> {
        Unit wanted = Conversion.findUnit(target).orElse(Unit.NONE);
        yield wanted.dimension() == QuantityDimension.NONE
            || Conversion.fits(unit, wanted)
            || refuseUnit(unit, wanted, target, place);
      }
      case Target.Narrative _ -> true;
      case Target.Deadline _, Target.Trend _, Target.State _, Target.Grade _, Target.YesNo _ ->
          refuse(target, type, place);
    };
  }

  private boolean refuseUnit(Unit unit, Unit wanted, Target target, YamlPlace place) {
    problems.add(
        place,
        "指标值“%s”以 %s 计，口径给出的单位是“%s”，不能比较。请改口径的单位（如 unit: %s）。",
        "the target \"%s\" is in %s, the measure gives \"%s\", and the two do not compare. Give the"
            + " measure another unit (such as unit: %s).",
        target.text(),
        wanted.symbol(),
        unit.symbol(),
        wanted.symbol());
    return false;
  }

  private boolean refuse(Target target, ValueType type, YamlPlace place) {
    Bilingual kind = kind(type);
    Bilingual advice = advice(target);
    problems.add(
        place,
        Bilingual.of(
            "指标值“" + target.text() + "”不能用" + kind.zh() + "来判断。" + advice.zh(),
            "the target \""
                + target.text()
                + "\" cannot be judged by "
                + kind.en()
                + ". "
                + advice.en()));
    return false;
  }

  private static Bilingual advice(Target target) {
    return switch (target) {
      case Target.AtLeast _, Target.AtMost _, Target.Exactly _, Target.Between _ ->
          Bilingual.of("请写给出数量的口径。", "Write a measure that gives an amount.");
      case Target.Deadline _ ->
          Bilingual.of("请写给出日期的口径，如 latest。", "Write a measure that gives a date, such as latest.");
      case Target.Trend _ ->
          Bilingual.of("请写 change: {from: …, to: …}。", "Write change: {from: …, to: …}.");
      case Target.State _, Target.Grade _, Target.YesNo _, Target.Narrative _ ->
          Bilingual.of(
              "请写 rated: {of: …, met: …, because: …}，或 attested。",
              "Write rated: {of: …, met: …, because: …}, or attested.");
    };
  }
}
