package org.plumbline.server.results;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.evidence.WatchResult;
import org.plumbline.evidence.explain.Explanation;
import org.plumbline.model.text.Bilingual;

/**
 * 预警. How a watch stands, as it is shown.
 *
 * @param state {@code ok}, {@code at_risk}, {@code breached} or {@code not_enough_data}
 * @param said what somebody said about its standing so
 */
public record KeptWatch(
    String name,
    Bilingual title,
    String target,
    String state,
    LocalDate since,
    Bilingual value,
    Bilingual explanation,
    long records,
    boolean synthetic,
    Optional<Acknowledgement> said) {

  /** 已知悉. That somebody saw it, and why it is so or what is done. */
  public record Acknowledgement(String by, String reason) {}

  static KeptWatch of(WatchResult watch) {
    return new KeptWatch(
        watch.watch().name(),
        watch.watch().title(),
        watch.watch().target(),
        watch.state().code(),
        watch.since(),
        Explanation.brief(watch.outcome()),
        watch.explanation(),
        watch.behind().records(),
        watch.behind().synthetic(),
        Optional.empty());
  }
}
