package org.plumbline.forms.year;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.plumbline.evaluation.monitoring.Light;
import org.plumbline.forms.Terms;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;

/** 环节. One stage of the year, and what a programme came to in it. */
enum Stage {
  READ("读取", "Read", year -> Bilingual.format("%d 条指标", "%d indicators", indicators(year))),
  TYPED(
      "指标值理解",
      "Typed",
      year ->
          Bilingual.format(
              "%1$d/%2$d，其中推断 %3$d",
              "%1$d of %2$d, inferred %3$d", year.typed(), indicators(year), year.inferred())),
  REVIEWED("审核", "Reviewed", Stage::findings),
  MEASURED(
      "取数",
      "Measured",
      year ->
          Bilingual.format(
              "取数 %1$d，填报 %2$d；记录 %3$d 条",
              "computed %1$d, attested %2$d; records %3$d",
              year.computed(),
              year.attested(),
              year.records())),
  MONITORED("7月31日监控", "Monitored 31 July", Stage::lights),
  SCORED("评分", "Scored", Stage::score),
  FORMS("表单", "Forms", year -> Bilingual.format("%d 种", "%d kinds", year.forms())),
  PUBLISHED(
      "公开",
      "Published",
      year ->
          Bilingual.format(
              "%1$d/%2$d 有结果",
              "%1$d of %2$d with results", year.publishedResults(), indicators(year)));

  private final Bilingual title;
  private final Function<ProgrammeYear, Bilingual> figures;

  Stage(String zh, String en, Function<ProgrammeYear, Bilingual> figures) {
    this.title = Bilingual.of(zh, en);
    this.figures = figures;
  }

  Bilingual title() {
    return title;
  }

  Bilingual figures(ProgrammeYear year) {
    return figures.apply(year);
  }

  private static int indicators(ProgrammeYear year) {
    return year.plan().indicators().size();
  }

  private static Bilingual findings(ProgrammeYear year) {
    return counts(
        List.of(Severity.values()).reversed(),
        Terms::of,
        severity -> year.review().count(severity));
  }

  private static Bilingual lights(ProgrammeYear year) {
    Bilingual money = name(year.monitoring().spending().light());
    Bilingual indicators = counts(List.of(Light.values()), Stage::name, year::lights);
    return Bilingual.of(
        "资金" + money.zh() + "；" + indicators.zh(), "money " + money.en() + "; " + indicators.en());
  }

  private static Bilingual name(Light light) {
    return switch (light) {
      case RED -> Bilingual.of("红", "red");
      case YELLOW -> Bilingual.of("黄", "yellow");
      case GREEN -> Bilingual.of("绿", "green");
      case BLUE -> Bilingual.of("蓝", "blue");
      case UNKNOWN -> Bilingual.of("不能判断", "undecided");
    };
  }

  private static Bilingual score(ProgrammeYear year) {
    String points = year.score().total().toPlainString();
    boolean whole = year.score().open().signum() == 0;
    String open = year.score().open().toPlainString();
    return Bilingual.of(
        points
            + year.score().grade().map(grade -> " " + grade).orElse("")
            + (whole ? "" : "，未评 " + open + " 分"),
        points
            + year.score().grade().map(grade -> " " + grade).orElse("")
            + (whole ? "" : ", open " + open));
  }

  /** What there is any of, in its order. */
  private static <T> Bilingual counts(
      List<T> kinds, Function<T, Bilingual> name, ToLongFunction<T> count) {
    List<Bilingual> parts =
        kinds.stream()
            .filter(kind -> count.applyAsLong(kind) > 0)
            .map(kind ->
                Bilingual.of(
                    name.apply(kind).zh() + " " + count.applyAsLong(kind),
                    name.apply(kind).en() + " " + count.applyAsLong(kind)))
            .toList();
    return parts.isEmpty()
        ? Bilingual.of("无", "none")
        : Bilingual.of(
            String.join("，", parts.stream().map(Bilingual::zh).toList()),
            String.join(", ", parts.stream().map(Bilingual::en).toList()));
  }
}
