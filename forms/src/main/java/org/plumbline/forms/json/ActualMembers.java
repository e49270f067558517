package org.plumbline.forms.json;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.target.ActualValue;

/** 实际完成值的各项. An actual value in public JSON: every member is there, null where it does not apply. */
record ActualMembers(
    Optional<Quantity> quantity,
    Optional<Quantity> baseline,
    Optional<LocalDate> date,
    Optional<String> rating,
    Optional<String> words) {

  private static final ActualMembers NONE =
      new ActualMembers(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  static ActualMembers of(Optional<ActualValue> value) {
    return value.map(ActualMembers::of).orElse(NONE);
  }

  private static ActualMembers of(ActualValue value) {
    Optional<Quantity> quantity = Optional.empty();
    Optional<Quantity> baseline = Optional.empty();
    Optional<LocalDate> date = Optional.empty();
    Optional<String> rating = Optional.empty();
    Optional<String> words = Optional.empty();
    switch (value) {
      case ActualValue.Amount(Quantity amount) -> quantity = Optional.of(amount);
      case ActualValue.Change(Quantity before, Quantity current) -> {
        baseline = Optional.of(before);
        quantity = Optional.of(current);
      }
      case ActualValue.DoneOn(LocalDate day) -> date = Optional.of(day);
      case ActualValue.Rated rated -> rating = Optional.of(rated.rating().code());
      case ActualValue.Stated(String text) -> words = Optional.of(text);
    }
    return new ActualMembers(quantity, baseline, date, rating, words);
  }

  void write(JsonPage page) {
    page.decimal("value", quantity.map(Quantity::amount));
    page.text("unit", quantity.map(amount -> amount.unit().symbol()));
    page.text("date", date.map(LocalDate::toString));
    page.decimal("baseline", baseline.map(Quantity::amount));
    page.text("rating", rating);
    page.text("words", words);
  }
}
