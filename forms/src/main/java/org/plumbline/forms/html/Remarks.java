package org.plumbline.forms.html;

import java.util.List;
import org.plumbline.forms.Citations;
import org.plumbline.forms.Terms;
import org.plumbline.forms.html.Marks.Mark;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;
import org.plumbline.review.Finding;

/** Draws findings: a small marker in the cell, and the note that it points to. */
final class Remarks {

  private final Html html;
  private final Citations citations;

  Remarks(Html html, Citations citations) {
    this.html = html;
    this.citations = citations;
  }

  /** The shape of a severity; shape and word carry it, colour only helps. */
  static void icon(Html html, Severity severity) {
    html.trusted(
        "<svg class=\"icon\" aria-hidden=\"true\"><use href=\"#i-"
            + severity.code()
            + "\"/></svg>");
  }

  /** The style of a cell that holds findings: that of the worst. */
  static String style(List<Mark> marks) {
    return marks.stream()
        .map(mark -> mark.finding().severity())
        .max(Severity::compareTo)
        .map(severity -> " has-" + severity.code())
        .orElse("");
  }

  void markers(List<Mark> marks) {
    for (Mark mark : marks) {
      Severity severity = mark.finding().severity();
      html.in(
          Tag.link("#" + mark.id()).with("class", "mark " + severity.code()).id(mark.id() + "m"),
          () -> {
            icon(html, severity);
            html.put(Tag.of("span", "sr"), Terms.of(severity));
            html.number(mark.number());
          });
    }
  }

  /** Notes to cells that have markers. */
  void notes(List<Mark> marks) {
    marks.forEach(mark -> note(mark, Tag.link("#" + mark.id() + "m")));
  }

  /** Notes to places that no cell shows: each is its own marker. */
  void notesWithoutCell(List<Mark> marks) {
    marks.forEach(mark -> note(mark, Tag.link("#" + mark.id()).id(mark.id() + "m")));
  }

  private void note(Mark mark, Tag link) {
    Finding finding = mark.finding();
    Severity severity = finding.severity();
    html.in(
        Tag.of("div", "note " + severity.code()).id(mark.id()),
        () -> {
          html.in(
              Tag.of("p", "said"),
              () -> {
                html.in(
                    link.with("class", "mark " + severity.code()),
                    () -> {
                      icon(html, severity);
                      html.put(Tag.of("span", "sr"), Terms.of(severity));
                      html.number(mark.number());
                    });
                html.text(finding.message());
              });
          advice(mark);
        });
  }

  /** The second finding of a rule refers to the first, so that a reader sees each advice once. */
  private void advice(Mark mark) {
    if (mark.repeatsRule()) {
      html.in(
          Tag.of("p", "fix"),
          () -> html.put(Tag.of("b"), Words.SAME_FIX).text(" " + mark.firstOfRule()));
      return;
    }
    Finding finding = mark.finding();
    html.in(
        Tag.of("p", "fix"),
        () -> html.put(Tag.of("b"), Words.FIX).text(" ").text(finding.rule().fix()));
    Bilingual law = citations.brief(finding.rule());
    html.in(Tag.of("p", "law"), () -> html.put(Tag.link("#rule-" + finding.rule().code()), law));
  }
}
