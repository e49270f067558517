package org.plumbline.server.results;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.text.Bilingual;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.plans.PlanId;
import org.plumbline.server.plans.Plans;
import org.plumbline.server.registers.Book;
import org.plumbline.server.registers.Books;
import org.plumbline.server.web.ExplainedRefusal;
import org.plumbline.server.web.ExplainsRefusals;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a plan has come to, and one value of it with all that stands behind it. */
@Controller
@RequestMapping("/plans/{id:\\d{1,18}}/results")
class ResultPages implements ExplainsRefusals {

  private final Plans plans;
  private final Books books;
  private final Results results;
  private final ResultsDesk desk;
  private final ValueSheets sheets;
  private final AttestingDesk attesting;

  ResultPages(
      Plans plans,
      Books books,
      Results results,
      ResultsDesk desk,
      ValueSheets sheets,
      AttestingDesk attesting) {
    this.plans = plans;
    this.books = books;
    this.results = results;
    this.desk = desk;
    this.sheets = sheets;
    this.attesting = attesting;
  }

  @GetMapping
  String show(@PathVariable long id, @RequestParam Optional<String> asOf, Model model) {
    PlanId plan = new PlanId(id);
    model.addAttribute("plan", plans.get(plan).row());
    Optional<Book> book = books.find(plan);
    if (book.isEmpty()) {
      return "results/none";
    }
    Optional<LocalDate> asked = asOf.filter(text -> !text.isBlank()).map(ResultPages::day);
    Kept kept =
        asked
            .map(day ->
                new Kept(
                    day,
                    book.get().revision(),
                    Results.values(desk.measureIndicators(book.get(), day)),
                    List.of()))
            .orElseGet(() -> results.find(plan).orElseThrow());
    model.addAttribute("kept", kept);
    model.addAttribute("asked", asked.isPresent());
    return "results/results";
  }

  static LocalDate day(String text) {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeParseException _) {
      throw new ExplainedRefusal(
          HttpStatus.UNPROCESSABLE_CONTENT,
          Bilingual.format(
              "“%s”不是日期。请写成 2022-07-31。", "\"%s\" is no date. Write 2022-07-31.", text),
          List.of());
    }
  }

  @GetMapping("/{ordinal:\\d{1,4}}")
  String value(@PathVariable long id, @PathVariable int ordinal, Model model) {
    PlanId plan = new PlanId(id);
    Book book = books.get(plan);
    Role role = Acting.getActor().role();
    model.addAttribute("plan", plans.get(plan).row());
    model.addAttribute("sheet", sheets.ofIndicator(book, ordinal, role == Role.UNIT));
    model.addAttribute("unit", role == Role.UNIT);
    model.addAttribute("checking", role == Role.UNIT || role == Role.DEPARTMENT);
    model.addAttribute("today", desk.day(book));
    return "results/value";
  }

  /** Keeps a value that no register gives, with the document that shows it. */
  @PostMapping("/{ordinal:\\d{1,4}}/attestation")
  String attest(
      @PathVariable long id,
      @PathVariable int ordinal,
      @RequestParam(defaultValue = "") String value,
      @RequestParam(defaultValue = "") String unit,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "") String rating,
      @RequestParam(defaultValue = "") String date,
      @RequestParam(defaultValue = "") String document,
      @RequestParam(defaultValue = "") String on) {
    attesting.attest(
        books.get(new PlanId(id)),
        ordinal,
        new AttestingDesk.Said(value, unit, words, rating, date, document, on));
    return "redirect:/plans/" + id + "/results/" + ordinal;
  }

  /** Keeps that another person looked at it. */
  @PostMapping("/{ordinal:\\d{1,4}}/attestation/check")
  String check(@PathVariable long id, @PathVariable int ordinal) {
    attesting.check(books.get(new PlanId(id)), ordinal);
    return "redirect:/plans/" + id + "/results/" + ordinal;
  }
}
