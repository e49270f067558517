package org.plumbline.server.rounds;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.evaluation.actuals.IndicatorActual;
import org.plumbline.evaluation.actuals.PlanActuals;
import org.plumbline.forms.json.ActualsJson;
import org.plumbline.forms.json.ActualsJson.FaultyActualsException;
import org.plumbline.forms.json.ActualsPage;
import org.plumbline.forms.measured.MeasuredActuals;
import org.plumbline.model.text.Language;
import org.plumbline.regulation.Units;
import org.plumbline.server.registers.Book;
import org.plumbline.server.registers.Books;
import org.plumbline.server.results.ResultsDesk;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 实际完成情况. What is known of a plan for a round: measured from records, and what the unit says. */
@Component
class Facts {

  private final Books books;
  private final ResultsDesk results;

  Facts(Books books, ResultsDesk results) {
    this.books = books;
    this.results = results;
  }

  /** As they were sent; before that, as they are now. */
  @Transactional(readOnly = true)
  public PlanActuals of(Round round, Task task) {
    return task.state().isWithUnit() || task.sent().isEmpty()
        ? now(round, task)
        : read(task.sent().get());
  }

  /** Values by the day of the round, with the money and the reasons that the unit entered. */
  PlanActuals now(Round round, Task task) {
    Optional<PlanActuals> entered = task.entered().map(Facts::read);
    Optional<Book> book = books.find(task.plan());
    List<IndicatorActual> measured =
        book.map(found ->
                MeasuredActuals.of(results.measureIndicators(found, round.asOf()), Language.ZH)
                    .indicators())
            .orElse(List.of());
    List<IndicatorActual> told = entered.map(PlanActuals::indicators).orElse(List.of());
    List<IndicatorActual> together = new ArrayList<>();
    for (IndicatorActual value : measured) {
      together.add(
          told.stream()
              .filter(each -> same(each, value))
              .findFirst()
              .map(each -> with(value, each))
              .orElse(value));
    }
    // what records gave when it was entered, and give no longer, is no value any more
    told.stream()
        .filter(TaskEntry::isTyped)
        .filter(each -> measured.stream().noneMatch(value -> same(each, value)))
        .forEach(together::add);
    return new PlanActuals(
        book.map(found -> found.pack().heading().projectCode())
            .or(() -> entered.map(PlanActuals::project))
            .orElse(""),
        entered.flatMap(PlanActuals::annualBudget),
        entered.flatMap(PlanActuals::spent),
        entered.flatMap(PlanActuals::received),
        together,
        entered.map(PlanActuals::origins).orElse(PlanActuals.MoneyOrigins.NONE));
  }

  private static boolean same(IndicatorActual one, IndicatorActual other) {
    return one.name().equals(other.name())
        && one.dimension().equals(other.dimension())
        && one.description().equals(other.description());
  }

  private static IndicatorActual with(IndicatorActual measured, IndicatorActual told) {
    return new IndicatorActual(
        measured.dimension(),
        measured.name(),
        measured.description(),
        measured.value(),
        measured.origin(),
        measured.updated(),
        told.deviation());
  }

  static PlanActuals read(String json) {
    try {
      return ActualsJson.read("", new StringReader(json), Units.bundled()).getFirst();
    } catch (FaultyActualsException e) {
      throw new IllegalStateException("What was kept of a task reads no more", e);
    }
  }

  static String text(PlanActuals facts) {
    StringWriter out = new StringWriter();
    ActualsPage.write(List.of(facts), out);
    return out.toString();
  }
}
