package org.plumbline.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.plumbline.model.plan.Basis;
import org.plumbline.model.plan.BasisKind;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Classification;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.IndicatorDetails;
import org.plumbline.model.plan.IndicatorNote;
import org.plumbline.model.plan.IndicatorNote.Kind;
import org.plumbline.model.plan.OtherTarget;
import org.plumbline.model.plan.PrintedResult;
import org.plumbline.model.source.SourceLocation;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.target.Target;
import org.plumbline.reading.target.TargetContext;
import org.plumbline.reading.target.TargetReader;

/** Makes indicators up, in the order of their levels. Their targets are typed as they are read. */
final class RandomIndicators {

  private static final TargetReader TARGETS = TargetReader.bundled();

  private record Sample(Category category, Dimension dimension, String name, String... targets) {}

  private static final List<Sample> SAMPLES =
      List.of(
          new Sample(Category.OUTPUT, Dimension.QUANTITY, "养护里程", "≥320公里", "=326公里", "350公里"),
          new Sample(Category.OUTPUT, Dimension.QUANTITY, "服务企业数量", "≥150家", "≤200家"),
          new Sample(Category.OUTPUT, Dimension.QUALITY, "验收合格率", "≥98%", "=100%", "95%以上"),
          new Sample(Category.OUTPUT, Dimension.TIMELINESS, "完成时间", "≤10月", "11月底前", "2024年12月底"),
          new Sample(Category.OUTPUT, Dimension.COST, "每公里养护费用", "≤3.5万元", "≤35000元"),
          new Sample(Category.BENEFIT, Dimension.ECONOMIC, "亩均增产", "≥30公斤", "18-33公斤"),
          new Sample(Category.BENEFIT, Dimension.SOCIAL, "群众出行便利度", "有效提升", "效果明显", "优良中低差"),
          new Sample(Category.BENEFIT, Dimension.SUSTAINABILITY, "管护机制", "长期", "是", "持续改善"),
          new Sample(
              Category.SATISFACTION, Dimension.RECIPIENT_SATISFACTION, "群众满意度", "≥90%", "≥85.5%"));

  private final Random random;
  private final OptionalInt year;

  RandomIndicators(Random random, OptionalInt year) {
    this.random = random;
    this.year = year;
  }

  List<Indicator> list(int count) {
    List<Sample> left = new ArrayList<>(SAMPLES);
    while (left.size() > count) {
      left.remove(random.nextInt(left.size()));
    }
    return left.stream().map(this::indicator).toList();
  }

  private Indicator indicator(Sample sample) {
    String actual = random.nextBoolean() ? "达成预期指标" : "328公里";
    TargetContext around = new TargetContext(sample.name(), Optional.of(sample.dimension()), year);
    return new Indicator(
        new Classification(some(sample.category()), some(sample.dimension())),
        sourced(sample.name()),
        some("考察" + sample.name() + "的完成情况。"),
        some(target(sample)),
        some(new Basis(BasisKind.PLAN, true, "计划标准", List.of())),
        new PrintedResult(
            some(new BigDecimal(random.nextBoolean() ? "22.5" : "10")),
            some(actual),
            TARGETS.read(actual, around).quantity(),
            some(new BigDecimal("9.5"))),
        new IndicatorDetails(
            List.of(new OtherTarget(OtherTarget.Horizon.HALF_YEAR, sourced(target(sample)))),
            notes()));
  }

  private Target target(Sample sample) {
    String text = sample.targets()[random.nextInt(sample.targets().length)];
    return TARGETS.read(
        text, new TargetContext(sample.name(), Optional.of(sample.dimension()), year));
  }

  private List<IndicatorNote> notes() {
    List<IndicatorNote> notes = new ArrayList<>();
    note(notes, Kind.CORE, "★", "★");
    note(notes, Kind.DIRECTION, "", "正向");
    note(notes, Kind.PRIOR_RESULT, "", "310公里");
    note(notes, Kind.SCORING_RULE, "", "完成目标得满分，否则按比例扣分。");
    note(notes, Kind.PERIOD_RESULT, "", "180公里");
    note(notes, Kind.FORECAST, "", "320公里");
    note(notes, Kind.DEVIATION_REASON, pick("经费保障", "人员保障"), "√");
    note(notes, Kind.DEVIATION, "", "雨季水毁，已列入明年计划。");
    note(notes, Kind.LIKELIHOOD, "", pick("确定能", "有可能"));
    note(notes, Kind.REMARK, "", "拟增聘2人");
    return notes;
  }

  private void note(List<IndicatorNote> notes, Kind kind, String label, String text) {
    if (random.nextBoolean()) {
      notes.add(new IndicatorNote(kind, label, sourced(text)));
    }
  }

  private String pick(String... words) {
    return words[random.nextInt(words.length)];
  }

  private static <T> Sourced<T> sourced(T value) {
    return new Sourced<>(value, SourceLocation.document(0));
  }

  private static <T> Optional<Sourced<T>> some(T value) {
    return Optional.of(sourced(value));
  }
}
