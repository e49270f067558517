package org.plumbline.reading.layout;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.quantity.MoneyUnit;

/** How forms print money and other figures. */
final class MoneyText {

  private static final Pattern FIGURE =
      Pattern.compile("^([+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)(\\D*)$");
  private static final Pattern DASH = Pattern.compile("^[-—–―/\\\\无]+$");

  private MoneyText() {}

  /** An amount in the unit it carries itself, or else in {@code otherwise}. */
  static Optional<Money> read(String printed, MoneyUnit otherwise, Words<MoneyUnit> units) {
    Matcher figure = FIGURE.matcher(LabelText.fold(printed));
    if (!figure.matches()) {
      return Optional.empty();
    }
    String word = figure.group(2);
    Optional<MoneyUnit> unit =
        word.isEmpty() ? Optional.of(otherwise) : units.first(LabelText.of(word).core());
    return unit.map(u -> Money.of(figure.group(1).replace(",", ""), u));
  }

  /** A plain figure, whose only suffix may be {@code suffix}. */
  static Optional<BigDecimal> figure(String printed, String suffix) {
    Matcher figure = FIGURE.matcher(LabelText.fold(printed));
    return figure.matches() && (figure.group(2).isEmpty() || figure.group(2).equals(suffix))
        ? Optional.of(new BigDecimal(figure.group(1).replace(",", "")))
        : Optional.empty();
  }

  /** Whether a cell says by a dash that it holds nothing. */
  static boolean isDash(String printed) {
    return DASH.matcher(LabelText.fold(printed)).matches();
  }
}
