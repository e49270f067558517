package org.plumbline.server.registers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.evidence.register.Column;
import org.plumbline.evidence.register.Register;
import org.plumbline.evidence.sql.RowQuery;
import org.plumbline.evidence.sql.StoredRow;
import org.plumbline.model.text.Bilingual;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.plans.PlanId;
import org.plumbline.server.web.ExplainedRefusal;
import org.plumbline.server.web.ExplainedRefusal.Fault;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Records for programs: machines that feed registers, and whoever looks at them. */
@RestController
@RequestMapping(
    path = "/api/plans/{id:[0-9]{1,18}}/records/{register}",
    produces = MediaType.APPLICATION_JSON_VALUE)
class RegisterApi {

  private static final int MOST = 500;

  private final Books books;
  private final RecordDesk desk;
  private final RecordTyping typing;

  RegisterApi(Books books, RecordDesk desk, RecordTyping typing) {
    this.books = books;
    this.desk = desk;
    this.typing = typing;
  }

  /**
   * Some records of a register.
   *
   * @param revision grows with every change of a record of the plan
   * @param files what its records came from
   */
  record RecordsView(
      long revision,
      long count,
      List<RecordView> records,
      Optional<String> next,
      List<FileView> files) {}

  /** A record: its place, and its cells by column, as one would type them. */
  record RecordView(int file, int row, Map<String, @Nullable String> cells) {}

  /** A file that records came from. */
  record FileView(int number, String name, String sha256, boolean synthetic, int records) {}

  /** Records to add, each its cells by column. */
  record NewRecords(List<Map<String, @Nullable String>> records) {}

  /** The cells of one record. */
  record Cells(Map<String, @Nullable String> cells) {}

  @GetMapping
  RecordsView list(
      @PathVariable long id,
      @PathVariable String register,
      @RequestParam Optional<String> q,
      @RequestParam Optional<String> sort,
      @RequestParam(defaultValue = "0") long offset) {
    Book book = books.get(new PlanId(id));
    Register kept = book.get(register);
    boolean unit = Acting.getActor().role() == Role.UNIT;
    RowQuery query = RegisterView.query(kept, q, sort, unit);
    long from = Math.max(0, offset);
    List<RecordView> records =
        desk.rows(book, kept).list(query, from, MOST).stream()
            .map(row -> view(kept, row, unit))
            .toList();
    long count = desk.rows(book, kept).count(query);
    Optional<String> next =
        from + records.size() < count
            ? Optional.of(
                "/api/plans/" + id + "/records/" + register + "?offset=" + (from + records.size()))
            : Optional.empty();
    List<FileView> files =
        desk.origins(book, kept).stream()
            .map(origin ->
                new FileView(
                    origin.number(),
                    origin.file().name(),
                    origin.file().sha256(),
                    origin.file().synthetic(),
                    origin.records()))
            .toList();
    return new RecordsView(book.revision(), count, records, next, files);
  }

  private static RecordView view(Register register, StoredRow row, boolean personal) {
    Map<String, @Nullable String> cells = new LinkedHashMap<>();
    List<String> texts = RegisterView.texts(register, row, personal);
    for (int place = 0; place < texts.size(); place++) {
      String text = texts.get(place);
      cells.put(register.columns().get(place).name(), text.isEmpty() ? null : text);
    }
    return new RecordView(row.place().file(), row.place().row(), cells);
  }

  /** Adds records, all or none. */
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  RecordsView add(
      @PathVariable long id, @PathVariable String register, @RequestBody NewRecords added) {
    Book book = books.get(new PlanId(id));
    Register kept = book.get(register);
    List<GridLine> lines = new ArrayList<>();
    for (Map<String, @Nullable String> cells : added.records()) {
      lines.add(line(kept, "", cells, "records[" + lines.size() + "]"));
    }
    save(book, kept, lines);
    return list(id, register, Optional.empty(), Optional.empty(), 0);
  }

  /** Writes a record anew. */
  @PutMapping(
      path = "/{file:[0-9]{1,9}}/{row:[0-9]{1,9}}",
      consumes = MediaType.APPLICATION_JSON_VALUE)
  RecordsView change(
      @PathVariable long id,
      @PathVariable String register,
      @PathVariable int file,
      @PathVariable int row,
      @RequestBody Cells cells) {
    Book book = books.get(new PlanId(id));
    Register kept = book.get(register);
    save(book, kept, List.of(line(kept, file + "-" + row, cells.cells(), "")));
    return list(id, register, Optional.empty(), Optional.empty(), 0);
  }

  /** Strikes a record out. */
  @DeleteMapping("/{file:[0-9]{1,9}}/{row:[0-9]{1,9}}")
  RecordsView strike(
      @PathVariable long id,
      @PathVariable String register,
      @PathVariable int file,
      @PathVariable int row) {
    Book book = books.get(new PlanId(id));
    GridLine line = new GridLine(GridLine.place(file + "-" + row), List.of(), Map.of(), true);
    save(book, book.get(register), List.of(line));
    return list(id, register, Optional.empty(), Optional.empty(), 0);
  }

  /** Brings a file of records in, csv or xlsx. */
  @PostMapping("/files")
  RecordsView bring(
      @PathVariable long id,
      @PathVariable String register,
      @RequestParam Optional<MultipartFile> file,
      @RequestParam(defaultValue = "false") boolean replace) {
    Book book = books.get(new PlanId(id));
    desk.bring(book, book.get(register), RegisterPages.chosen(file), replace)
        .ifPresent(refused -> {
          throw RecordsRefusal.file(refused);
        });
    return list(id, register, Optional.empty(), Optional.empty(), 0);
  }

  /** Takes a file and its records out. */
  @DeleteMapping("/files/{number:[0-9]{1,9}}")
  RecordsView takeOut(
      @PathVariable long id, @PathVariable String register, @PathVariable int number) {
    Book book = books.get(new PlanId(id));
    desk.takeOut(book, book.get(register), number);
    return list(id, register, Optional.empty(), Optional.empty(), 0);
  }

  /** Says that there is nothing to record. */
  @PostMapping("/none")
  RecordsView declareNone(@PathVariable long id, @PathVariable String register) {
    Book book = books.get(new PlanId(id));
    desk.declareNone(book, book.get(register));
    return list(id, register, Optional.empty(), Optional.empty(), 0);
  }

  private void save(Book book, Register register, List<GridLine> lines) {
    List<Fault> faults = new ArrayList<>();
    List<GridLine> wrong = typing.save(book, register, lines);
    for (int line = 0; line < wrong.size(); line++) {
      int number = line;
      wrong
          .get(line)
          .problems()
          .forEach((place, problem) ->
              faults.add(
                  new Fault(
                      "records[" + number + "]." + register.columns().get(place).name(), problem)));
    }
    if (!faults.isEmpty()) {
      throw refusal(faults);
    }
  }

  private static ExplainedRefusal refusal(List<Fault> faults) {
    return new ExplainedRefusal(
        HttpStatus.UNPROCESSABLE_CONTENT,
        Bilingual.of(
            "有记录不符合台账的要求，一条都没有保存。",
            "Some records are not as the register wants them; none was kept."),
        faults);
  }

  private static GridLine line(
      Register register, String place, Map<String, @Nullable String> cells, String field) {
    List<Fault> unknown =
        cells.keySet().stream()
            .filter(name -> register.findColumn(name).isEmpty())
            .map(name ->
                new Fault(
                    field.isEmpty() ? name : field + "." + name,
                    Bilingual.of("台账没有这个栏目。", "The register has no such column.")))
            .toList();
    if (!unknown.isEmpty()) {
      throw refusal(unknown);
    }
    List<String> texts = new ArrayList<>();
    for (Column column : register.columns()) {
      String text = cells.get(column.name());
      texts.add(text == null ? "" : text);
    }
    return new GridLine(GridLine.place(place), texts, Map.of(), false);
  }
}
