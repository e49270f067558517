package org.plumbline.server.administration;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.text.Bilingual;
import org.plumbline.server.web.ExplainedRefusal;
import org.plumbline.server.web.ExplainedRefusal.Fault;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Adding organisations from a list, for programs: all or none. */
@RestController
class OrganisationImportApi {

  private final OrganisationImport imports;
  private final MessageSource texts;

  OrganisationImportApi(OrganisationImport imports, MessageSource texts) {
    this.imports = imports;
    this.texts = texts;
  }

  /** The list as csv: level, code, name, codes above. */
  record Listed(@Nullable String csv) {}

  /** Those that were added; what was there already is passed over. */
  record Added(List<AddedOne> added) {}

  /** One of them, with the codes above it. */
  record AddedOne(String kind, String path, String name) {}

  @PostMapping(
      path = "/api/organisations/import",
      consumes = MediaType.APPLICATION_JSON_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  Added add(@RequestBody Listed wanted) {
    OrganisationList list = read(Objects.requireNonNullElse(wanted.csv(), ""));
    if (!list.faults().isEmpty()) {
      throw refusal(
          list.faults().stream()
              .map(fault -> new Fault("csv:" + fault.number(), text(fault.text())))
              .toList());
    }
    imports.add(list);
    return new Added(
        list.lines().stream()
            .map(line ->
                new AddedOne(
                    line.kind().name().toLowerCase(Locale.ROOT), line.wholePath(), line.name()))
            .toList());
  }

  private OrganisationList read(String csv) {
    try {
      return imports.read(csv);
    } catch (CsvParseException _) {
      throw refusal(List.of());
    }
  }

  private ExplainedRefusal refusal(List<Fault> faults) {
    return new ExplainedRefusal(
        HttpStatus.UNPROCESSABLE_CONTENT, text("organisations.import.unreadable"), faults);
  }

  private Bilingual text(String key) {
    return Bilingual.of(
        texts.getMessage(key, null, Locale.SIMPLIFIED_CHINESE),
        texts.getMessage(key, null, Locale.ENGLISH));
  }
}
