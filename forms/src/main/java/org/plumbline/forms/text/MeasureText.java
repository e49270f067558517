package org.plumbline.forms.text;

import static org.plumbline.forms.text.DisplayWidth.padded;

import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.evidence.IndicatorResult;
import org.plumbline.evidence.PackResult;
import org.plumbline.evidence.WatchResult;
import org.plumbline.evidence.WatchResult.State;
import org.plumbline.evidence.explain.Explanation;
import org.plumbline.evidence.fold.Outcome;
import org.plumbline.evidence.register.Register;
import org.plumbline.evidence.register.RegisterFile;
import org.plumbline.forms.measured.MeasuredPack;
import org.plumbline.model.source.Notice;
import org.plumbline.model.source.Severity;
import org.plumbline.model.target.Attainment.Verdict;
import org.plumbline.model.text.Bilingual;
import org.plumbline.model.text.Language;

/** What packs measured, for a terminal: every indicator with its why, then watches and files. */
public final class MeasureText {

  private static final int MARK = 11;
  private static final int HASH = 12;
  private static final String INDENT = " ".repeat(MARK + 3);

  private final Sheet sheet;

  private MeasureText(Sheet sheet) {
    this.sheet = sheet;
  }

  /** Writes what the packs of a run measured. */
  public static void write(
      List<MeasuredPack> packs, Language language, boolean colour, Writer out) {
    MeasureText text = new MeasureText(new Sheet(out, language, colour));
    packs.forEach(text::pack);
    if (packs.size() > 1) {
      text.sum(packs);
    }
  }

  private void pack(MeasuredPack measured) {
    if (measured.synthetic()) {
      sheet.line(
          sheet.toned(
              Severity.WARNING,
              sheet.say(
                  "合成数据：下列数字出自编造的记录，不是真实情况",
                  "SYNTHETIC DATA: these figures come from made-up records, not from real ones")));
    }
    var heading = measured.pack().heading();
    sheet.line(
        sheet.bold(heading.projectName() + "  " + sheet.say("截至 ", "as of ") + measured.asOf()));
    sheet.line(
        sheet.faint(
            "   %s  %s %s (v%d)"
                .formatted(
                    heading.projectCode(),
                    sheet.say("项目包", "pack"),
                    heading.name(),
                    heading.version())));
    measured.result().ifPresent(this::result);
    files(measured);
    for (Notice notice : measured.notices()) {
      sheet.line(
          sheet.toned(
              notice.severity(),
              "   " + Sheet.sign(notice.severity()) + " " + sheet.say(notice.message())));
    }
    sheet.blank();
  }

  private void result(PackResult result) {
    sheet.line("   " + indicators(result.indicators()));
    result.indicators().forEach(this::indicator);
    if (!result.watches().isEmpty()) {
      sheet.line("   " + watches(result.watches()));
      result.watches().forEach(this::watch);
    }
  }

  private void indicator(IndicatorResult value) {
    sheet.line(
        "   "
            + mark(value.attainment().verdict())
            + value.indicator().dimension().official()
            + "  "
            + Sheet.plain(value.indicator().name())
            + value.indicator().description().map(text -> "（" + text + "）").orElse(""));
    sheet.line(
        INDENT
            + sheet.say("目标 ", "target ")
            + Sheet.plain(value.indicator().target())
            + sheet.say("，实际 ", ", actual ")
            + figure(value.outcome())
            + (value.attested() ? sheet.say("（填报）", " (attested)") : ""));
    because(value.explanation(), value.behind().records());
  }

  private void watch(WatchResult watch) {
    sheet.line(
        "   "
            + mark(watch.state())
            + sheet.say(watch.watch().title())
            + sheet.say("，自 ", ", since ")
            + watch.since());
    sheet.line(
        INDENT
            + sheet.say("界限 ", "limit ")
            + Sheet.plain(watch.watch().target())
            + watch
                .watch()
                .comfortable()
                .map(more -> sheet.say("（宽裕 ", " (comfortable ") + more + sheet.say("）", ")"))
                .orElse("")
            + sheet.say("，现为 ", ", now ")
            + figure(watch.outcome()));
    because(watch.explanation(), watch.behind().records());
  }

  private void because(Bilingual explanation, long records) {
    sheet.line(
        sheet.faint(
            INDENT
                + Sheet.plain(sheet.say(explanation))
                + sheet.say("；依据记录 " + records + " 条", "; records behind it: " + records)));
  }

  private void files(MeasuredPack measured) {
    for (Register register : measured.pack().registers()) {
      Optional.ofNullable(measured.reading().files().get(register.name()))
          .ifPresent(file -> file(register, file, measured.records(register)));
    }
  }

  private void file(Register register, RegisterFile file, long records) {
    sheet.line(
        sheet.faint(
            "   "
                + sheet.say("台账 ", "register ")
                + sheet.say(register.title())
                + "  "
                + file.name()
                + "  "
                + sheet.say(records + " 条", "records: " + records)
                + "  sha256 "
                + file.sha256().substring(0, HASH)
                + "…"
                + (file.synthetic() ? sheet.say("  合成数据", "  synthetic") : "")));
  }

  private String indicators(List<IndicatorResult> results) {
    Map<Verdict, Long> counts =
        results.stream()
            .collect(
                Collectors.groupingBy(each -> each.attainment().verdict(), Collectors.counting()));
    return sheet.say(
        Bilingual.format(
            "指标 %d 条：达成 %d，未达成 %d，无法判定 %d；其中填报 %d",
            "indicators %d: met %d, not met %d, undecidable %d; attested %d",
            results.size(),
            counts.getOrDefault(Verdict.MET, 0L),
            counts.getOrDefault(Verdict.NOT_MET, 0L),
            counts.getOrDefault(Verdict.UNDECIDABLE, 0L),
            results.stream().filter(IndicatorResult::attested).count()));
  }

  private String watches(List<WatchResult> results) {
    Map<State, Long> counts =
        results.stream().collect(Collectors.groupingBy(WatchResult::state, Collectors.counting()));
    return sheet.say(
        Bilingual.format(
            "预警 %d 项：已触发 %d，有风险 %d，正常 %d，数据不足 %d",
            "watches %d: breached %d, at risk %d, ok %d, not enough data %d",
            results.size(),
            counts.getOrDefault(State.BREACHED, 0L),
            counts.getOrDefault(State.AT_RISK, 0L),
            counts.getOrDefault(State.OK, 0L),
            counts.getOrDefault(State.NOT_ENOUGH_DATA, 0L)));
  }

  private void sum(List<MeasuredPack> packs) {
    List<PackResult> results = packs.stream().flatMap(each -> each.result().stream()).toList();
    sheet.line(
        sheet.bold(sheet.say("项目包 " + results.size() + " 个", "packs measured: " + results.size())));
    sheet.line(
        "   " + indicators(results.stream().flatMap(it -> it.indicators().stream()).toList()));
    sheet.line("   " + watches(results.stream().flatMap(it -> it.watches().stream()).toList()));
  }

  private String figure(Outcome outcome) {
    return Sheet.plain(sheet.say(Explanation.brief(outcome)));
  }

  /** A verdict by its word, so that colour is not needed. */
  private String mark(Verdict verdict) {
    return switch (verdict) {
      case MET -> marked("[达成]", "[met]");
      case NOT_MET -> sheet.toned(Severity.ERROR, marked("[未达成]", "[not met]"));
      case UNDECIDABLE -> sheet.toned(Severity.WARNING, marked("[无法判定]", "[open]"));
    };
  }

  private String mark(State state) {
    String word = marked("[" + state.title().zh() + "]", "[" + state.title().en() + "]");
    return switch (state) {
      case OK -> word;
      case AT_RISK, NOT_ENOUGH_DATA -> sheet.toned(Severity.WARNING, word);
      case BREACHED -> sheet.toned(Severity.ERROR, word);
    };
  }

  private String marked(String zh, String en) {
    return padded(sheet.say(zh, en), MARK);
  }
}
