package org.plumbline.forms.html;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.plumbline.model.text.Bilingual;

/** Names of checkpoints. */
final class Months {

  private Months() {}

  static Bilingual end(int month) {
    String english = Month.of(month).getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    return Bilingual.of(month + "月底", "end of " + english);
  }
}
