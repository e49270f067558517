package org.plumbline.server.results;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.evidence.Measurement;
import org.plumbline.evidence.fold.AsOf;
import org.plumbline.evidence.pack.IndicatorMeasure;
import org.plumbline.forms.measured.RecordsBehind;
import org.plumbline.forms.text.RecordsCsv;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.plans.PlanId;
import org.plumbline.server.plans.Plans;
import org.plumbline.server.registers.Book;
import org.plumbline.server.registers.Books;
import org.plumbline.server.web.Shown;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What plans have come to, for programs. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
class ResultApi {

  /** Spreadsheets take a csv without it for another encoding. */
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final Plans plans;
  private final Books books;
  private final Results results;
  private final ResultsDesk desk;
  private final AttestingDesk attesting;
  private final Watches watches;
  private final Shown shown;

  ResultApi(
      Plans plans,
      Books books,
      Results results,
      ResultsDesk desk,
      AttestingDesk attesting,
      Watches watches,
      Shown shown) {
    this.plans = plans;
    this.books = books;
    this.results = results;
    this.desk = desk;
    this.attesting = attesting;
    this.watches = watches;
    this.shown = shown;
  }

  /** What a plan has come to by a day. */
  record ResultsView(String asOf, long revision, List<ValueView> values, List<WatchView> watches) {}

  /** One indicator; {@code attainment} is met, not_met or undecidable. */
  record ValueView(
      int ordinal,
      String dimension,
      String indicator,
      Optional<String> description,
      String target,
      String value,
      String attainment,
      Optional<String> ratio,
      String explanation,
      long records,
      Optional<String> updated,
      boolean synthetic,
      boolean attested) {}

  /** One watch; {@code state} is ok, at_risk, breached or not_enough_data. */
  record WatchView(
      String name,
      String title,
      String target,
      String state,
      String since,
      String value,
      String explanation,
      boolean synthetic,
      Optional<String> acknowledged) {}

  /** A watch and whose it is. */
  record PlacedWatch(long plan, String project, String unit, WatchView watch) {}

  /** Watches of several plans. */
  record WatchList(List<PlacedWatch> watches) {}

  /** A value that somebody answers for, each part as one would type it. */
  record Attested(
      @Nullable String value,
      @Nullable String unit,
      @Nullable String words,
      @Nullable String rating,
      @Nullable String date,
      @Nullable String document,
      @Nullable String on) {}

  /** Why a watch stands as it does, or what is done. */
  record Reason(@Nullable String reason) {}

  @GetMapping("/plans/{id:[0-9]{1,18}}/results")
  ResultsView get(@PathVariable long id) {
    Book book = books.get(new PlanId(id));
    Kept kept = results.find(book.plan()).orElseThrow();
    return new ResultsView(
        kept.asOf().toString(),
        kept.revision(),
        kept.values().stream().map(this::view).toList(),
        kept.watches().stream().map(this::view).toList());
  }

  private ValueView view(KeptValue value) {
    return new ValueView(
        value.ordinal(),
        value.indicator().dimension().code(),
        value.indicator().name(),
        value.indicator().description(),
        value.indicator().target(),
        shown.text(value.value()),
        value.verdict(),
        value.ratio().map(ratio -> ratio.toPlainString()),
        shown.text(value.explanation()),
        value.behind().records(),
        value.behind().latest().map(day -> day.toString()),
        value.behind().synthetic(),
        value.attested().wanted());
  }

  private WatchView view(KeptWatch watch) {
    return new WatchView(
        watch.name(),
        shown.text(watch.title()),
        watch.target(),
        watch.state(),
        watch.since().toString(),
        shown.text(watch.value()),
        shown.text(watch.explanation()),
        watch.synthetic(),
        watch.said().map(KeptWatch.Acknowledgement::reason));
  }

  /** The records behind a value, as csv. */
  @GetMapping(
      path = "/plans/{id:[0-9]{1,18}}/results/{ordinal:[0-9]{1,4}}/records",
      produces = "text/csv")
  void records(@PathVariable long id, @PathVariable int ordinal, HttpServletResponse answer)
      throws IOException {
    Book book = books.get(new PlanId(id));
    IndicatorMeasure indicator = ValueSheets.indicator(book, ordinal);
    Measurement measurement = desk.measurement(book, book.pack(), desk.day(book));
    RecordsBehind behind =
        RecordsBehind.of(
            indicator.name(),
            indicator.measure(),
            measurement,
            new AsOf(book.pack().fiscalYear(), desk.day(book)),
            Acting.getActor().role() == Role.UNIT);
    answer.setContentType("text/csv;charset=UTF-8");
    answer.setHeader("Content-Disposition", "attachment; filename=\"records-" + ordinal + ".csv\"");
    answer.getOutputStream().write(BYTE_ORDER_MARK);
    try (Writer out = new OutputStreamWriter(answer.getOutputStream(), StandardCharsets.UTF_8)) {
      RecordsCsv.write(List.of(behind), shown.language(), out);
    }
  }

  /** Keeps a value that no register gives. */
  @PostMapping("/plans/{id:[0-9]{1,18}}/results/{ordinal:[0-9]{1,4}}/attestation")
  ResultsView attest(@PathVariable long id, @PathVariable int ordinal, @RequestBody Attested said) {
    attesting.attest(
        books.get(new PlanId(id)),
        ordinal,
        new AttestingDesk.Said(
            text(said.value()),
            text(said.unit()),
            text(said.words()),
            text(said.rating()),
            text(said.date()),
            text(said.document()),
            text(said.on())));
    return get(id);
  }

  private static String text(@Nullable String said) {
    return said == null ? "" : said;
  }

  /** Keeps that another person looked at it. */
  @PostMapping("/plans/{id:[0-9]{1,18}}/results/{ordinal:[0-9]{1,4}}/attestation/check")
  ResultsView check(@PathVariable long id, @PathVariable int ordinal) {
    attesting.check(books.get(new PlanId(id)), ordinal);
    return get(id);
  }

  /** The watches of all plans; the worst first. */
  @GetMapping("/watches")
  WatchList watches(@RequestParam Optional<String> state) {
    return new WatchList(
        watches.list(state).stream()
            .map(placed ->
                new PlacedWatch(
                    placed.plan(), placed.project(), placed.unit(), view(placed.watch())))
            .toList());
  }

  /** Keeps why a watch stands as it does, or what is done. */
  @PostMapping("/plans/{id:[0-9]{1,18}}/watches/{name}/acknowledgement")
  ResultsView acknowledge(
      @PathVariable long id, @PathVariable String name, @RequestBody Reason said) {
    watches.acknowledge(plans.get(new PlanId(id)).row().id(), name, text(said.reason()));
    return get(id);
  }
}
