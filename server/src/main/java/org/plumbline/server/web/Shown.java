package org.plumbline.server.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.plumbline.model.text.Bilingual;
import org.plumbline.model.text.Language;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Values as people write them; {@code @shown} in templates. */
@Component("shown")
public class Shown {

  /** The time of the offices. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final int TEN_THOUSAND_DIGITS = 4;

  /** The first run of zeros in an IPv6 address that Java writes in full. */
  private static final Pattern ZEROS = Pattern.compile("(?:^|:)(?:0(?::|$)){2,}");

  /** The language of the request. */
  public Language language() {
    return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage())
        ? Language.EN
        : Language.ZH;
  }

  public String text(Bilingual text) {
    return text.in(language());
  }

  /** An amount of 元 in 万元, as the forms print it: {@code 1,700.00}. */
  public String tenThousandYuan(BigDecimal yuan) {
    BigDecimal amount = yuan.movePointLeft(TEN_THOUSAND_DIGITS);
    int places = Math.max(2, amount.stripTrailingZeros().scale());
    DecimalFormat format =
        new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setMinimumFractionDigits(2);
    format.setMaximumFractionDigits(places);
    format.setRoundingMode(RoundingMode.UNNECESSARY);
    return format.format(amount);
  }

  /** An address of the network, in the short form people know: {@code ::1}. */
  public String address(String address) {
    return address.isEmpty() ? "—" : ZEROS.matcher(address).replaceFirst("::");
  }

  /** A moment, to the minute, in the time of the offices. */
  public String time(Instant moment) {
    return MINUTE.format(moment.atZone(ZONE));
  }
}
