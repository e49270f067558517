package org.plumbline.cli;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.plumbline.cli.Measuring.Measured;
import org.plumbline.evidence.IndicatorResult;
import org.plumbline.evidence.PackResult;
import org.plumbline.evidence.WatchResult;
import org.plumbline.evidence.fold.AsOf;
import org.plumbline.forms.measured.RecordsBehind;
import org.plumbline.model.text.Bilingual;

/** The records behind the indicators and watches that a user names, whole or by a part. */
record ChosenRecords(List<Measured> measured, boolean personal) {

  /** Those of this name; where none has it, those whose name or description holds it. */
  List<RecordsBehind> find(String name) throws UnusableInputException {
    String wanted = folded(name);
    List<RecordsBehind> found = find(wanted::equals);
    if (found.isEmpty()) {
      found = find(its -> its.contains(wanted));
    }
    if (found.isEmpty() && !names().isEmpty()) {
      throw new UnusableInputException(
          Bilingual.format(
              "没有指标或预警“%s”；有：%s",
              "There is no indicator or watch \"%s\"; there are: %s",
              name,
              String.join("；", names())));
    }
    return found;
  }

  private List<RecordsBehind> find(Predicate<String> wanted) {
    List<RecordsBehind> found = new ArrayList<>();
    for (Measured each : measured) {
      for (PackResult result : each.pack().result().stream().toList()) {
        AsOf asOf = new AsOf(result.pack().fiscalYear(), result.asOf());
        result.indicators().stream()
            .filter(indicator -> names(indicator).anyMatch(wanted))
            .forEach(indicator -> found.add(behind(indicator, each, asOf)));
        result.watches().stream()
            .filter(watch -> names(watch).anyMatch(wanted))
            .forEach(watch -> found.add(
                RecordsBehind.of(
                    watch.watch().name(),
                    watch.watch().measure(),
                    each.measurement(),
                    asOf,
                    personal)));
      }
    }
    return found;
  }

  private RecordsBehind behind(IndicatorResult indicator, Measured each, AsOf asOf) {
    String name = title(indicator);
    return indicator
        .attestation()
        .map(attestation -> RecordsBehind.of(name, attestation, each.measurement(), personal))
        .orElseGet(() ->
            RecordsBehind.of(
                name, indicator.indicator().measure(), each.measurement(), asOf, personal));
  }

  private static String title(IndicatorResult indicator) {
    return indicator.indicator().name()
        + indicator.indicator().description().map(text -> "（" + text + "）").orElse("");
  }

  private static Stream<String> names(IndicatorResult indicator) {
    return Stream.concat(
            Stream.of(indicator.indicator().name()), indicator.indicator().description().stream())
        .map(ChosenRecords::folded);
  }

  private static Stream<String> names(WatchResult watch) {
    return Stream.of(watch.watch().name(), watch.watch().title().zh(), watch.watch().title().en())
        .map(ChosenRecords::folded);
  }

  private List<String> names() {
    List<String> names = new ArrayList<>();
    for (Measured each : measured) {
      for (PackResult result : each.pack().result().stream().toList()) {
        result.indicators().forEach(indicator -> names.add(title(indicator)));
        result.watches().forEach(watch -> names.add(watch.watch().name()));
      }
    }
    return names;
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("\\s+", "")
        .toLowerCase(Locale.ROOT);
  }
}
