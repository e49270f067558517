package org.plumbline.forms.html;

import java.util.List;
import org.plumbline.forms.RunNotes;
import org.plumbline.model.text.Bilingual;
import org.plumbline.review.comparison.ReportComparison.Change;
import org.plumbline.review.comparison.ReportComparison.Fate;
import org.plumbline.review.comparison.ReportedFinding;
import org.plumbline.review.waiver.Waiver;
import org.plumbline.review.waiver.Waivers.Waived;

/** What was accepted, and what became of the findings of an earlier report. */
final class FollowUp {

  private final Html html;
  private final RunNotes notes;

  FollowUp(Html html, RunNotes notes) {
    this.html = html;
    this.notes = notes;
  }

  void write() {
    if (!notes.waivers().isEmpty()) {
      section(
          "waivers",
          Words.WAIVERS,
          () -> {
            for (Waived waived : notes.waivers().waived()) {
              waiver(Words.WAIVED, waived.waiver());
            }
            notes.waivers().expired().forEach(waiver -> waiver(Words.EXPIRED, waiver));
            notes.waivers().unmatched().forEach(waiver -> waiver(Words.UNMATCHED, waiver));
          });
    }
    notes
        .comparison()
        .ifPresent(comparison ->
            section(
                "since",
                Words.SINCE,
                () -> {
                  for (Fate fate : Fate.values()) {
                    fate(fate.title(), comparison.list(fate), fate != Fate.STILL_THERE);
                  }
                }));
  }

  private void section(String id, Words title, Runnable items) {
    html.in(
            Tag.of("section", "block").id(id).with("aria-labelledby", "h-" + id),
            () -> {
              html.put(Tag.of("h2").id("h-" + id), title);
              html.in(Tag.of("ul"), items);
            })
        .line();
  }

  private void waiver(Words state, Waiver waiver) {
    html.in(
            Tag.of("li"),
            () ->
                html.put(Tag.of("b"), state)
                    .text(" " + waiver.project() + " ")
                    .put(Tag.of("code"), waiver.rule())
                    .text(waiver.place().map(place -> " " + place).orElse(""))
                    .text(": " + waiver.reason() + " — " + waiver.author())
                    .text(", " + waiver.expires()))
        .line();
  }

  private void fate(Bilingual title, List<Change> changes, boolean listed) {
    html.in(Tag.of("li"), () -> html.put(Tag.of("b"), title).text(" ").number(changes.size()))
        .line();
    if (listed) {
      for (Change change : changes) {
        html.in(
                Tag.of("li"),
                () ->
                    html.text(title)
                        .text(" " + change.finding().project() + " ")
                        .put(Tag.of("code"), change.finding().rule())
                        .text(" " + change.finding().place() + " — " + change.finding().message())
                        .text(change.former().map(FollowUp::said).orElse("")))
            .line();
      }
    }
  }

  /** The message as it was. */
  private static String said(ReportedFinding former) {
    return " ← " + former.message();
  }
}
