package org.plumbline.reading.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.model.quantity.MoneyUnit;
import org.plumbline.reading.layout.LabelIndex.Entry;

/** Finds the unit in which a form prints money. */
final class MoneyUnits {

  private static final Pattern STATED = Pattern.compile("单位[:：]\\s*(?:人民币)?\\s*(\\S{0,2}元)");

  private MoneyUnits() {}

  /** A labelled cell says it, or a hint inside a label, or a line above the table. */
  static MoneyUnit read(ReadingContext context, FormArea area, LabelIndex index) {
    Optional<Entry> labelled = index.find(Field.MONEY_UNIT);
    labelled.flatMap(Entry::value).ifPresent(cell -> context.roles().used(cell, "money_unit"));
    return labelled
        .flatMap(entry -> unit(context, entry.text()))
        .or(() -> inHints(context, index))
        .or(() -> inParagraphs(context, area.above()))
        .orElseGet(() -> assumed(context, index));
  }

  private static Optional<MoneyUnit> inHints(ReadingContext context, LabelIndex index) {
    return index.entries().stream()
        .flatMap(entry -> entry.label().label().hints().stream())
        .flatMap(hint -> unit(context, hint.replaceFirst("^.*单位:", "")).stream())
        .findFirst();
  }

  /** The unit in a label of its own, where a document prints 元 and 万元: {@code 财政资金（元）}. */
  static MoneyUnit of(ReadingContext context, GridCell label, MoneyUnit otherwise) {
    return label.label().hints().stream()
        .flatMap(hint -> unit(context, hint.replaceFirst("^.*单位:", "")).stream())
        .findFirst()
        .orElse(otherwise);
  }

  private static Optional<MoneyUnit> inParagraphs(ReadingContext context, List<GridCell> above) {
    for (GridCell cell : above) {
      Matcher stated = STATED.matcher(cell.text());
      Optional<MoneyUnit> unit =
          stated.find() ? unit(context, stated.group(1)) : Optional.<MoneyUnit>empty();
      if (unit.isPresent()) {
        context.roles().used(cell, "money_unit");
        return unit;
      }
    }
    return Optional.empty();
  }

  private static Optional<MoneyUnit> unit(ReadingContext context, String text) {
    return context.vocabulary().moneyUnits().first(LabelText.of(text).core());
  }

  /** Official forms print 万元; where none says so, this is an assumption and said. */
  private static MoneyUnit assumed(ReadingContext context, LabelIndex index) {
    index
        .find(Field.TOTAL)
        .filter(entry -> MoneyText.figure(entry.text(), "").isPresent())
        .ifPresent(
            entry -> context.say(ReadingNotice.MONEY_UNIT_ASSUMED, entry.value().orElseThrow()));
    return MoneyUnit.TEN_THOUSAND_YUAN;
  }
}
