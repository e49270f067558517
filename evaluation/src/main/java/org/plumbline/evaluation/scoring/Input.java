package org.plumbline.evaluation.scoring;

import org.plumbline.evaluation.actuals.IndicatorActual;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.target.Target;
import org.plumbline.model.text.Bilingual;

/** 输入. One figure of a formula, and where it came from. */
public sealed interface Input {

  Bilingual name();

  String value();

  /** As a person can follow it. */
  String origin();

  /** 指标值. */
  record OfTarget(Sourced<Target> target) implements Input {

    private static final Bilingual NAME = Bilingual.of("指标值", "Target");

    @Override
    public Bilingual name() {
      return NAME;
    }

    @Override
    public String value() {
      return target.value().text();
    }

    @Override
    public String origin() {
      return target.at().toString();
    }
  }

  /** 实际完成值. */
  record OfActual(IndicatorActual actual) implements Input {

    private static final Bilingual NAME = Bilingual.of("实际完成值", "Actual value");

    @Override
    public Bilingual name() {
      return NAME;
    }

    @Override
    public String value() {
      return ActualText.of(actual.value());
    }

    @Override
    public String origin() {
      return actual.origin();
    }
  }

  /** 金额. */
  record OfMoney(Bilingual name, Money money, String origin) implements Input {

    @Override
    public String value() {
      return Figures.shown(money.yuan()) + "元";
    }
  }
}
