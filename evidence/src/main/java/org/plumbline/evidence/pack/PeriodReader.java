package org.plumbline.evidence.pack;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.evidence.measure.BalanceDay;
import org.plumbline.evidence.measure.Period;
import org.plumbline.evidence.measure.Span;
import org.plumbline.regulation.yaml.YamlMapping;
import org.plumbline.regulation.yaml.YamlNode;

/** Reads periods and the days of balances. */
record PeriodReader(PackContext context) {

  private static final Pattern LENGTH = Pattern.compile("(\\d{1,4})\\s*(\\S+)");

  static Optional<LocalDate> findDay(String text) {
    try {
      return Optional.of(LocalDate.parse(text.strip()));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  Optional<Period> read(YamlNode node) {
    return node instanceof YamlMapping mapping ? composed(mapping) : named(node);
  }

  private Optional<Period> named(YamlNode node) {
    Optional<Period> period =
        Arrays.stream(Period.Named.values())
            .filter(named ->
                node instanceof YamlNode.Scalar(_, String text, _) && named.word().equals(text))
            .map(Period.class::cast)
            .findFirst();
    if (period.isEmpty()) {
      context
          .problems()
          .add(
              node.place(),
              "不认识期间 %s；可写：%s，或 {last: 30 日}、{next: 6 月}、{from: 日期, to: 日期}。",
              "the period %s is not known; write %s, or {last: 30 日}, {next: 6 月}, {from: day, to:"
                  + " day}.",
              node.kind(),
              Arrays.stream(Period.Named.values())
                  .map(Period.Named::word)
                  .collect(Collectors.joining(", ")));
    }
    return period;
  }

  private Optional<Period> composed(YamlMapping node) {
    node.refuseOthers(List.of("last", "next", "from", "to"), context.problems());
    if (node.has("last")) {
      return length(node, "last").map(found -> new Period.Last(found.count(), found.span()));
    }
    if (node.has("next")) {
      return length(node, "next").map(found -> new Period.Next(found.count(), found.span()));
    }
    Optional<LocalDate> from = day(node, "from");
    Optional<LocalDate> to = day(node, "to");
    if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
      context
          .problems()
          .add(node.place(), "起始日晚于截止日。请对调。", "the first day comes after the last. Exchange them.");
      return Optional.empty();
    }
    return from.flatMap(first -> to.map(last -> new Period.Between(first, last)));
  }

  private record Length(int count, Span span) {}

  private Optional<Length> length(YamlMapping node, String key) {
    String text = node.findText(key, context.problems()).orElse("");
    Matcher matcher = LENGTH.matcher(text.strip());
    Optional<Span> span = matcher.matches() ? context.span(matcher.group(2)) : Optional.empty();
    if (span.isEmpty()) {
      context
          .problems()
          .add(
              node.placeOf(key),
              "“%s”不是时长。请写 30 日 或 6 月。",
              "\"%s\" is no length of time. Write 30 日 or 6 月.",
              text);
    }
    return span.map(found -> new Length(Integer.parseInt(matcher.group(1)), found));
  }

  private Optional<LocalDate> day(YamlMapping node, String key) {
    Optional<String> text = node.requireText(key, context.problems());
    Optional<LocalDate> day = text.flatMap(PeriodReader::findDay);
    if (text.isPresent() && day.isEmpty()) {
      refuseDay(node, key, text.get());
    }
    return day;
  }

  /** The day at whose end a balance is taken; the as-of day where nothing is written. */
  Optional<BalanceDay> balanceDay(YamlMapping node) {
    String text = node.findText("at", context.problems()).orElse("as_of");
    return switch (text) {
      case "as_of" -> Optional.of(new BalanceDay.AsOf());
      case "year_start" -> Optional.of(new BalanceDay.YearStart());
      case "year_end" -> Optional.of(new BalanceDay.YearEnd());
      default -> {
        Optional<BalanceDay> day = findDay(text).map(BalanceDay.On::new);
        if (day.isEmpty()) {
          refuseDay(node, "at", text);
        }
        yield day;
      }
    };
  }

  private void refuseDay(YamlMapping node, String key, String text) {
    context
        .problems()
        .add(
            node.placeOf(key),
            "“%s”不是日期。请写 2022-06-30 这样的日期%s。",
            "\"%s\" is no day. Write a day such as 2022-06-30%s.",
            text,
            key.equals("at") ? ", as_of, year_start, year_end" : "");
  }
}
