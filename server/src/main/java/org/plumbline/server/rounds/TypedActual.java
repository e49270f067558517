package org.plumbline.server.rounds;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.model.quantity.Unit;
import org.plumbline.model.target.ActualValue;
import org.plumbline.model.target.Rating;
import org.plumbline.regulation.Units;

/** 手填完成值. What somebody types where no record gives a value: an amount, a day, a rating, words. */
final class TypedActual {

  private static final Pattern AMOUNT =
      Pattern.compile("(-?[0-9]{1,15}(?:\\.[0-9]{1,10})?) ?([^0-9\\s]{0,20})");

  private TypedActual() {}

  static Optional<ActualValue> read(String typed) {
    String text = typed.strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return rating(text)
        .or(() -> day(text))
        .or(() -> amount(text))
        .or(() -> Optional.of(new ActualValue.Stated(text)));
  }

  private static Optional<ActualValue> rating(String text) {
    Optional<Rating> rating =
        switch (text) {
          case "达成" -> Optional.of(Rating.MET);
          case "部分达成" -> Optional.of(Rating.PARTLY);
          case "未达成" -> Optional.of(Rating.NOT);
          default -> Optional.empty();
        };
    return rating.map(each -> new ActualValue.Rated(each, Optional.empty()));
  }

  private static Optional<ActualValue> day(String text) {
    try {
      return Optional.of(new ActualValue.DoneOn(LocalDate.parse(text)));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Optional<ActualValue> amount(String text) {
    Matcher amount = AMOUNT.matcher(text.replace(",", "").replace("，", ""));
    if (!amount.matches()) {
      return Optional.empty();
    }
    String symbol = amount.group(2);
    Unit unit =
        symbol.isEmpty()
            ? Unit.NONE
            : Units.bundled()
                .find(symbol)
                .orElseGet(() -> Unit.itself(symbol, QuantityDimension.OTHER));
    return Optional.of(new ActualValue.Amount(new Quantity(new BigDecimal(amount.group(1)), unit)));
  }
}
