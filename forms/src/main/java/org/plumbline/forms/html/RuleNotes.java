package org.plumbline.forms.html;

import java.util.Comparator;
import java.util.List;
import org.plumbline.forms.Citations;
import org.plumbline.forms.ReviewRun;
import org.plumbline.forms.RuleCount;
import org.plumbline.review.rule.RuleInfo;

/** Each rule that found something, once: why it matters, what to write, which law asks for it. */
final class RuleNotes {

  private final Html html;
  private final ReviewRun run;
  private final Citations citations;

  RuleNotes(Html html, ReviewRun run, Citations citations) {
    this.html = html;
    this.run = run;
    this.citations = citations;
  }

  void write() {
    List<RuleCount> rules =
        run.rulesByFrequency().stream()
            .sorted(
                Comparator.comparing((RuleCount each) -> each.rule().criterion())
                    .thenComparing(each -> each.rule().code()))
            .toList();
    if (rules.isEmpty()) {
      return;
    }
    html.in(
            Tag.of("section", "block").id("rules").with("aria-labelledby", "h-rules"),
            () -> {
              html.put(Tag.of("h2").id("h-rules"), Words.RULES);
              html.in(
                  Tag.of("div", "rules"),
                  () -> rules.forEach(each -> rule(each.rule(), each.count())));
            })
        .line();
  }

  private void rule(RuleInfo rule, long count) {
    html.in(
            Tag.of("section", "rule").id("rule-" + rule.code()),
            () -> {
              html.put(Tag.of("h3"), rule.title());
              html.in(
                  Tag.of("p", "meta"),
                  () ->
                      html.put(Tag.of("span"), rule.criterion().title())
                          .put(Tag.of("code"), rule.code())
                          .in(Tag.of("span"), () -> html.number(count).text(Words.FOUND)));
              html.in(
                  Tag.of("dl"),
                  () -> {
                    html.put(Tag.of("dt"), Words.WHY).put(Tag.of("dd"), rule.why());
                    html.put(Tag.of("dt"), Words.FIX).put(Tag.of("dd"), rule.fix());
                    html.put(Tag.of("dt"), Words.LAW);
                    html.in(Tag.of("dd"), () -> law(rule));
                  });
            })
        .line();
  }

  private void law(RuleInfo rule) {
    html.text(citations.of(rule));
    if (!citations.verified(rule)) {
      html.put(Tag.of("span", "faint"), Words.NOT_VERIFIED);
    }
  }
}
