package org.plumbline.forms.json;

import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.plumbline.evidence.Attestation;
import org.plumbline.evidence.IndicatorResult;
import org.plumbline.evidence.PackResult;
import org.plumbline.evidence.WatchResult;
import org.plumbline.evidence.fold.Outcome;
import org.plumbline.evidence.register.RefusedFile;
import org.plumbline.evidence.register.Register;
import org.plumbline.evidence.register.RegisterFile;
import org.plumbline.forms.measured.MeasuredPack;
import org.plumbline.model.source.Notice;
import org.plumbline.model.target.ActualValue;
import org.plumbline.model.text.Bilingual;
import org.plumbline.model.text.Language;
import tools.jackson.core.JsonGenerator;

/** What packs measured as public JSON: {@code plumbline/measure/1}. */
public final class MeasureJson {

  public static final String SCHEMA = "plumbline/measure/1";

  private final JsonPage page;
  private final JsonGenerator json;
  private final Language language;

  private MeasureJson(JsonPage page, Language language) {
    this.page = page;
    this.json = page.generator();
    this.language = language;
  }

  /**
   * Writes what the packs of a run measured; the values of several packs follow each other.
   *
   * @param name what was measured: a pack, or {@code all}
   */
  public static void write(
      String name, List<MeasuredPack> packs, Language language, Writer out) {
    try (JsonPage page = JsonPage.open(SCHEMA, out)) {
      MeasureJson measure = new MeasureJson(page, language);
      measure.head(name, packs);
      measure.array("values", packs, measure::values);
      measure.array("watches", packs, measure::watches);
      measure.array("registers", packs, measure::registers);
      measure.array("notices", packs, measure::notices);
      measure.array("refused", packs, measure::refused);
    }
  }

  private void head(String name, List<MeasuredPack> packs) {
    json.writeStringProperty("pack", name);
    List<LocalDate> days = packs.stream().map(MeasuredPack::asOf).distinct().toList();
    page.text(
        "asOf", days.size() == 1 ? Optional.of(days.getFirst().toString()) : Optional.empty());
    json.writeBooleanProperty("synthetic", packs.stream().anyMatch(MeasuredPack::synthetic));
    array("packs", packs, this::pack);
  }

  /** One array for all packs, so that a page of one and of many reads alike. */
  private void array(
      String name, List<MeasuredPack> packs, Consumer<MeasuredPack> elements) {
    json.writeArrayPropertyStart(name);
    packs.forEach(elements);
    json.writeEndArray();
  }

  private void pack(MeasuredPack measured) {
    json.writeStartObject();
    json.writeStringProperty("name", measured.pack().name());
    json.writeNumberProperty("version", measured.pack().heading().version());
    json.writeStringProperty("title", measured.pack().heading().title().in(language));
    json.writeStringProperty("project", measured.pack().heading().projectCode());
    json.writeStringProperty("projectName", measured.pack().heading().projectName());
    json.writeNumberProperty("fiscalYear", measured.pack().fiscalYear());
    json.writeStringProperty("asOf", measured.asOf().toString());
    json.writeBooleanProperty("synthetic", measured.synthetic());
    json.writeBooleanProperty("measured", measured.result().isPresent());
    json.writeEndObject();
  }

  private void values(MeasuredPack measured) {
    for (PackResult result : measured.result().stream().toList()) {
      result.indicators().forEach(indicator -> value(result, indicator));
    }
  }

  private void value(PackResult result, IndicatorResult value) {
    json.writeStartObject();
    json.writeStringProperty("pack", result.pack().name());
    json.writeStringProperty("project", result.pack().heading().projectCode());
    json.writeStringProperty("dimension", value.indicator().dimension().code());
    json.writeStringProperty("indicator", value.indicator().name());
    page.text("description", value.indicator().description());
    json.writeStringProperty("target", value.indicator().target());
    outcome(value.outcome());
    explanation(value.explanation());
    json.writeNumberProperty("records", value.behind().records());
    page.text("updated", value.behind().latest().map(LocalDate::toString));
    json.writeBooleanProperty("attested", value.attested());
    attestation(value.attestation());
    json.writeStringProperty(
        "attainment", value.attainment().verdict().name().toLowerCase(Locale.ROOT));
    page.decimal("attainmentRatio", value.attainment().ratio());
    json.writeStringProperty("attainmentReason", value.attainment().reason().in(language));
    undecidable(value.outcome());
    json.writeBooleanProperty("synthetic", value.behind().synthetic());
    json.writeEndObject();
  }

  private void outcome(Outcome outcome) {
    Optional<ActualValue> known =
        outcome instanceof Outcome.Known(ActualValue value) ? Optional.of(value) : Optional.empty();
    ActualMembers.of(known).write(page);
  }

  private void explanation(Bilingual explanation) {
    json.writeStringProperty("explanation", explanation.in(language));
    json.writeStringProperty("explanationEn", explanation.en());
  }

  private void undecidable(Outcome outcome) {
    page.text(
        "undecidable",
        outcome instanceof Outcome.Undecidable(Bilingual reason)
            ? Optional.of(reason.in(language))
            : Optional.empty());
  }

  private void attestation(Optional<Attestation> attestation) {
    if (attestation.isEmpty()) {
      json.writeNullProperty("attestation");
      return;
    }
    Attestation by = attestation.get();
    json.writeObjectPropertyStart("attestation");
    json.writeStringProperty("document", by.document());
    json.writeStringProperty("attestedBy", by.attestedBy());
    json.writeStringProperty("attestedOn", by.attestedOn().toString());
    page.text("secondBy", by.secondBy());
    json.writeStringProperty("file", by.source().file().name());
    json.writeNumberProperty("row", by.source().row());
    json.writeEndObject();
  }

  private void watches(MeasuredPack measured) {
    for (PackResult result : measured.result().stream().toList()) {
      result.watches().forEach(watch -> watch(result, watch));
    }
  }

  private void watch(PackResult result, WatchResult watch) {
    json.writeStartObject();
    json.writeStringProperty("pack", result.pack().name());
    json.writeStringProperty("name", watch.watch().name());
    json.writeStringProperty("title", watch.watch().title().in(language));
    json.writeStringProperty("target", watch.watch().target());
    json.writeStringProperty("state", watch.state().code());
    json.writeStringProperty("since", watch.since().toString());
    outcome(watch.outcome());
    explanation(watch.explanation());
    json.writeNumberProperty("records", watch.behind().records());
    undecidable(watch.outcome());
    json.writeBooleanProperty("synthetic", watch.behind().synthetic());
    json.writeEndObject();
  }

  private void registers(MeasuredPack measured) {
    for (Register register : measured.pack().registers()) {
      Optional.ofNullable(measured.reading().files().get(register.name()))
          .ifPresent(file -> register(measured, register, file));
    }
  }

  private void register(MeasuredPack measured, Register register, RegisterFile file) {
    json.writeStartObject();
    json.writeStringProperty("pack", measured.pack().name());
    json.writeStringProperty("name", register.name());
    json.writeStringProperty("title", register.title().in(language));
    json.writeStringProperty("file", file.name());
    json.writeStringProperty("sha256", file.sha256());
    json.writeNumberProperty("records", measured.records(register));
    json.writeBooleanProperty("synthetic", file.synthetic());
    json.writeEndObject();
  }

  private void notices(MeasuredPack measured) {
    for (Notice notice : measured.notices()) {
      json.writeStartObject();
      json.writeStringProperty("pack", measured.pack().name());
      json.writeStringProperty("code", notice.code());
      page.severity(notice.severity());
      json.writeStringProperty("message", notice.message().in(language));
      json.writeEndObject();
    }
  }

  private void refused(MeasuredPack measured) {
    for (RefusedFile file : measured.reading().refused()) {
      json.writeStartObject();
      json.writeStringProperty("pack", measured.pack().name());
      json.writeStringProperty("register", file.register());
      json.writeStringProperty("file", file.file());
      json.writeNumberProperty("count", file.count());
      json.writeArrayPropertyStart("problems");
      file.problems().forEach(problem -> json.writeString(problem.in(language)));
      json.writeEndArray();
      json.writeEndObject();
    }
  }
}
