package org.plumbline.national.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.plumbline.model.text.Bilingual;
import org.plumbline.model.text.Language;
import org.plumbline.national.analysis.Analysis;
import org.plumbline.national.analysis.CopyTables;
import org.plumbline.national.analysis.FactTables;
import org.plumbline.national.analysis.SpendingShape;
import org.plumbline.national.report.BarChart.Bar;
import org.plumbline.review.peers.PeerTargets;

/** 分析报告. One page with charts: its own style, no script, nothing fetched. */
public final class CountryPage {

  private static final int SHOWN = 25;
  private static final String FRACTION = "fraction";
  private static final Bilingual PLANS = Bilingual.of("项目数", "plans");

  private final Analysis.Findings found;
  private final List<RegionLine> regions;
  private final Provinces provinces = Provinces.bundled();

  /**
   * A page.
   *
   * @param regions what a review found by province and year; empty where none was given
   */
  public CountryPage(Analysis.Findings found, List<RegionLine> regions) {
    this.found = found;
    this.regions = List.copyOf(regions);
  }

  /** 地区结果. What a review found in a province and year. */
  public record RegionLine(String province, int year, long plans, long findings, long errors) {}

  /** The page; {@code note} says where its plans come from. */
  public String html(Language language, Bilingual note) {
    StringBuilder page = new StringBuilder();
    page.append("<!DOCTYPE html>\n<html lang=\"")
        .append(language.code())
        .append("\">\n<head>\n<meta charset=\"utf-8\">\n");
    page.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    page.append(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
    page.append("<title>")
        .append(Markup.escaped(title().in(language)))
        .append("</title>\n<style>\n");
    page.append(style()).append("</style>\n</head>\n<body>\n");
    page.append(languages(language))
        .append("<main>\n<h1>")
        .append(Markup.both(title()))
        .append("</h1>\n<p class=\"note\">");
    page.append(Markup.both(note)).append("</p>\n");
    section(page, Bilingual.of("按地区的审核结果", "Review results by region"), regionChart());
    section(page, Bilingual.of("雷同的指标和指标值", "Copied indicators and targets"), copyChart());
    section(
        page,
        Bilingual.of("各部门不可衡量指标的比例", "Unmeasurable indicators by department"),
        departmentChart());
    section(page, Bilingual.of("支出计划的形态", "Spending plans by shape"), spendingChart());
    section(page, Bilingual.of("同类指标的指标值", "Targets of the same indicator"), peers());
    return page.append("</main>\n</body>\n</html>\n").toString();
  }

  private static Bilingual title() {
    return Bilingual.of("全国绩效目标分析", "Performance plans of a country");
  }

  private static void section(StringBuilder page, Bilingual heading, String content) {
    page.append("<section>\n<h2>")
        .append(Markup.both(heading))
        .append("</h2>\n")
        .append(content)
        .append("</section>\n");
  }

  private static String languages(Language chosen) {
    StringBuilder switches = new StringBuilder("<fieldset class=\"languages\">");
    for (Language language : Language.values()) {
      switches.append(
          "<label><input type=\"radio\" name=\"language\" id=\"lang-%s\"%s> %s</label>"
              .formatted(
                  language.code(),
                  language == chosen ? " checked" : "",
                  language == Language.ZH ? "中文" : "English"));
    }
    return switches.append("</fieldset>\n").toString();
  }

  private String regionChart() {
    List<Bar> bars =
        regions.stream()
            .map(line ->
                Bar.of(
                    provinces.label(line.province(), line.year()),
                    line.plans() == 0 ? 0 : line.findings() * 100 / line.plans()))
            .map(bar ->
                new Bar(bar.label(), bar.value(), bar.value().movePointLeft(2).toPlainString()))
            .toList();
    return new BarChart(
            Bilingual.of("每个项目的审核意见数", "findings a plan"),
            Bilingual.of("每个项目的审核意见数", "findings a plan"),
            bars)
        .html();
  }

  private String copyChart() {
    List<Bar> bars =
        found.copies().stream().map(each -> Bar.of(relation(each), each.plans())).toList();
    return new BarChart(
            Bilingual.of(
                "八成以上指标和指标值相同的项目", "plans of whose indicators four in five are those of another"),
            PLANS,
            bars)
        .html();
  }

  private static Bilingual relation(CopyTables.Relation relation) {
    return switch (relation.relation()) {
      case "other_unit" -> Bilingual.of("与其他单位相同", "of another unit");
      case "other_year" -> Bilingual.of("与往年相同", "of an earlier year");
      default -> Bilingual.of("与本单位其他项目相同", "of the same unit");
    };
  }

  private String departmentChart() {
    List<Bar> bars =
        found.departments().stream()
            .sorted(
                Comparator.comparing(FactTables.Department::share)
                    .reversed()
                    .thenComparing(FactTables.Department::code))
            .limit(SHOWN)
            .map(each ->
                new Bar(
                    Bilingual.of("部门 " + each.code(), "department " + each.code()),
                    each.share(),
                    each.share().movePointRight(2).setScale(2).toPlainString() + "%"))
            .toList();
    return new BarChart(
            Bilingual.of(
                "没有指标值、只有方向或状态描述的指标占全部指标的比例",
                "indicators without a target, or with a direction or mere words, of all"),
            Bilingual.of("比例", "share"),
            bars)
        .html();
  }

  private String spendingChart() {
    Map<String, Long> byShape = new TreeMap<>();
    found.spending().forEach(line -> byShape.merge(line.shape(), line.plans(), Long::sum));
    List<Bar> bars =
        List.of(SpendingShape.values()).stream()
            .map(shape -> Bar.of(shape.label(), byShape.getOrDefault(shape.code(), 0L)))
            .toList();
    return new BarChart(Bilingual.of("项目打算何时用钱", "when plans mean to spend"), PLANS, bars).html();
  }

  private String peers() {
    StringBuilder html = new StringBuilder("<p>");
    html.append(
        Markup.both(
            Bilingual.format(
                "%d 个指标有三十个以上同类；下表为其中最多的。全部在 peers.json，可供 review --peers 使用。",
                "%d indicators have thirty peers or more; these have the most. All are in peers.json, for review --peers.",
                found.peers().groups())));
    html.append("</p>\n<table><thead><tr>");
    for (Bilingual head : HEADS) {
      html.append("<th scope=\"col\">").append(Markup.both(head)).append("</th>");
    }
    html.append("</tr></thead><tbody>\n");
    for (PeerTargets each : found.peers().largest()) {
      html.append("<tr><th scope=\"row\">")
          .append(Markup.escaped((each.group().isFloor() ? "≥ " : "≤ ") + each.group().name()))
          .append("</th>");
      for (String cell :
          List.of(
              "%,d".formatted(each.count()),
              amount(each.low(), each),
              amount(each.median(), each),
              amount(each.high(), each))) {
        html.append("<td>").append(Markup.escaped(cell)).append("</td>");
      }
      html.append("</tr>\n");
    }
    return html.append("</tbody></table>\n").toString();
  }

  private static final List<Bilingual> HEADS =
      List.of(
          Bilingual.of("指标", "indicator"),
          Bilingual.of("数量", "count"),
          Bilingual.of("一成不高于", "one in ten up to"),
          Bilingual.of("中位数", "median"),
          Bilingual.of("九成不高于", "nine in ten up to"));

  private static String amount(BigDecimal amount, PeerTargets of) {
    return of.group().unit().equals(FRACTION)
        ? percent(amount)
        : String.format(Locale.ROOT, "%,f", amount).replaceFirst("\\.?0+$", "") + of.group().unit();
  }

  private static String percent(BigDecimal share) {
    BigDecimal hundredths = share.movePointRight(2).stripTrailingZeros();
    return (hundredths.scale() < 0 ? hundredths.setScale(0) : hundredths).toPlainString() + "%";
  }

  private static String style() {
    try (InputStream style = CountryPage.class.getResourceAsStream("country.css")) {
      return new String(Objects.requireNonNull(style).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
