package org.plumbline.server.registers;

import java.util.List;
import org.plumbline.evidence.pack.Pack;
import org.plumbline.evidence.pack.PackLoading;
import org.plumbline.model.text.Bilingual;
import org.plumbline.server.plans.PlanId;
import org.plumbline.server.web.ExplainedRefusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The registers of a plan, for programs. */
@RestController
@RequestMapping(
    path = "/api/plans/{id:[0-9]{1,18}}/records",
    produces = MediaType.APPLICATION_JSON_VALUE)
class BookApi {

  private final Books books;
  private final Programmes programmes;
  private final RecordDesk desk;

  BookApi(Books books, Programmes programmes, RecordDesk desk) {
    this.books = books;
    this.programmes = programmes;
    this.desk = desk;
  }

  /** The registers of a plan. */
  record BookView(String pack, int version, long revision, List<RegisterSummary> registers) {}

  /** A register and its columns. */
  record RegisterSummary(
      String name,
      String zh,
      String en,
      int records,
      boolean synthetic,
      List<ColumnView> columns) {}

  /** A column: its type as packs name it. */
  record ColumnView(String name, String zh, String en, boolean required, boolean personal) {}

  @GetMapping
  BookView get(@PathVariable long id) {
    return view(books.get(new PlanId(id)));
  }

  private BookView view(Book book) {
    Pack pack = book.pack();
    return new BookView(
        pack.name(),
        pack.heading().version(),
        book.revision(),
        pack.registers().stream()
            .map(register -> {
              BookPages.Shelf shelf = new BookPages.Shelf(register, desk.origins(book, register));
              return new RegisterSummary(
                  register.name(),
                  register.title().zh(),
                  register.title().en(),
                  shelf.records(),
                  shelf.synthetic(),
                  register.columns().stream()
                      .map(column ->
                          new ColumnView(
                              column.name(),
                              column.title().zh(),
                              column.title().en(),
                              column.required(),
                              column.personal()))
                      .toList());
            })
            .toList());
  }

  /** Begins the registers with a pack, given as its yaml. */
  @PutMapping(path = "/pack", consumes = "application/yaml")
  BookView open(@PathVariable long id, @RequestBody String yaml) {
    PackLoading loading = programmes.load(yaml);
    Pack pack =
        loading
            .pack()
            .orElseThrow(() ->
                new ExplainedRefusal(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    Bilingual.of("项目包不能使用。", "The pack cannot be used."),
                    loading.problems().stream()
                        .map(problem -> new ExplainedRefusal.Fault("pack", problem.told()))
                        .toList()));
    return view(books.open(new PlanId(id), pack, yaml));
  }
}
