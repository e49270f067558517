package org.plumbline.review.wording;

import java.util.List;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.text.Bilingual;

/** 指标名称列举. The names of several indicators as one phrase, the first few in full. */
public final class NameListing {

  private static final int SHOWN = 3;

  private NameListing() {}

  public static Bilingual of(List<Indicator> indicators) {
    int more = indicators.size() - SHOWN;
    List<String> names =
        indicators.stream()
            .limit(SHOWN)
            .map(indicator -> OrdinalPrefix.strip(indicator.name().value()))
            .map(name -> name.replace('“', '‘').replace('”', '’'))
            .toList();
    String zh = "“" + String.join("”、“", names) + "”";
    String en = '"' + String.join("\", \"", names) + '"';
    return more > 0
        ? Bilingual.of(zh + "等" + indicators.size() + "项指标", en + " and " + more + " more")
        : Bilingual.of(zh, en);
  }
}
