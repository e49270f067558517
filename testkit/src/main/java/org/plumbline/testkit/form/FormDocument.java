package org.plumbline.testkit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.target.Target;
import org.plumbline.testkit.docx.WordDocument;
import org.plumbline.testkit.docx.WordTable;

/** 样表文档. Writes one plan in the layout of a family; the document is declared synthetic. */
public final class FormDocument {

  private static final int PADDING = 40;

  private final FormFamily family;
  private final Set<FormQuirk> quirks;

  public FormDocument(FormFamily family, Set<FormQuirk> quirks) {
    this.family = family;
    this.quirks = Set.copyOf(quirks);
  }

  /** The plan as text, a row a line. */
  public String text(PerformancePlan plan) {
    return "（虚构样表 / synthetic）\n"
        + plan.heading().title().value()
        + "\n"
        + rows(plan).stream()
            .map(row -> "\t" + String.join("\t", row) + "\n")
            .collect(Collectors.joining());
  }

  /** The plan as a Word document. */
  public byte[] docx(PerformancePlan plan) {
    List<List<String>> rows = rows(plan);
    int columns = rows.stream().mapToInt(List::size).max().orElse(1);
    WordTable table = new WordTable(columns);
    rows.forEach(row -> table.texts(row.toArray(String[]::new)));
    WordDocument document = WordDocument.plain();
    document.paragraph(plan.heading().title().value());
    document.table(table);
    return document.bytes();
  }

  private List<List<String>> rows(PerformancePlan plan) {
    List<List<String>> rows = new ArrayList<>();
    String total =
        plan.funding()
            .total()
            .map(money -> money.value().printedAmount().toPlainString())
            .orElse("");
    rows.add(List.of("项目名称", plan.project().name().value()));
    rows.add(List.of(family.total(), total, "单位：" + plan.funding().printedUnit().symbol()));
    rows.add(List.of("年度目标", goals(plan)));
    rows.add(head());
    String above = "";
    int middle = plan.indicators().size() / 2;
    for (int i = 0; i < plan.indicators().size(); i++) {
      Indicator indicator = plan.indicators().get(i);
      String level = indicator.category().map(Category::official).orElse("");
      if (i == middle && i > 0 && quirks.contains(FormQuirk.HEAD_REPEATED)) {
        rows.add(head());
      }
      boolean blank = level.equals(above) && !quirks.contains(FormQuirk.LEVELS_REPEATED);
      rows.add(row(indicator, blank ? "" : category(level)));
      above = level;
    }
    return quirks.contains(FormQuirk.PADDED) ? rows.stream().map(FormDocument::pad).toList() : rows;
  }

  private static String goals(PerformancePlan plan) {
    return plan.goals().stream()
        .map(goal -> "目标" + goal.number() + "：" + goal.text())
        .collect(Collectors.joining(" "));
  }

  private List<String> head() {
    return quirks.contains(FormQuirk.DECORATED_LABELS)
        ? family.head().stream()
            .map(label -> "*" + label.charAt(0) + "　" + label.substring(1))
            .toList()
        : family.head();
  }

  private String category(String level) {
    return quirks.contains(FormQuirk.POINTS_IN_LABELS) ? level + "(50分)" : level;
  }

  private List<String> row(Indicator indicator, String category) {
    return family.head().stream()
        .map(label ->
            switch (label) {
              case "一级指标" -> category;
              case "二级指标" -> indicator.dimension().map(Dimension::official).orElse("");
              case "三级指标", "指标内容" -> indicator.name().value();
              case "指标值", "年度指标值" ->
                  indicator.target().map(Sourced::value).map(Target::text).orElse("");
              default -> "";
            })
        .toList();
  }

  private static List<String> pad(List<String> row) {
    List<String> padded = new ArrayList<>(row);
    while (padded.size() < PADDING) {
      padded.add("");
    }
    return padded;
  }
}
