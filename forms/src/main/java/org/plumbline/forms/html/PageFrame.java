package org.plumbline.forms.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.plumbline.forms.ReviewRun;
import org.plumbline.forms.Terms;
import org.plumbline.model.source.Severity;
import org.plumbline.model.source.SourceDocument;
import org.plumbline.model.text.Language;

/** What stands around the content: head, masthead with the switches, and the imprint at the end. */
final class PageFrame {

  private final Html html;
  private final ReviewRun run;

  PageFrame(Html html, ReviewRun run) {
    this.html = html;
    this.run = run;
  }

  void head() {
    html.in(
            Tag.of("head"),
            () -> {
              html.empty(Tag.of("meta").with("charset", "utf-8"));
              html.empty(
                  Tag.of("meta")
                      .with("name", "viewport")
                      .with("content", "width=device-width, initial-scale=1"));
              html.empty(
                  Tag.of("meta")
                      .with("http-equiv", "Content-Security-Policy")
                      .with("content", "default-src 'none'; style-src 'unsafe-inline'"));
              html.put(Tag.of("title"), Words.TITLE.text().in(run.language()));
              html.trusted("\n<style>\n").trusted(resource("report.css")).trusted("</style>");
            })
        .line();
  }

  void masthead() {
    html.trusted(resource("icons.svg"));
    html.put(Tag.link("#plans").with("class", "skip"), Words.SKIP);
    html.in(
            Tag.of("header", "masthead"),
            () -> {
              html.in(
                  Tag.of("div", "brand"),
                  () -> {
                    html.trusted(
                        "<svg class=\"bob\" aria-hidden=\"true\"><use href=\"#i-bob\"/></svg>");
                    html.put(Tag.of("p"), Words.PRODUCT);
                  });
              html.put(Tag.of("h1"), Words.TITLE);
              html.in(Tag.of("div", "switches"), this::switches);
            })
        .line();
  }

  private void switches() {
    html.in(
        Tag.of("fieldset"),
        () -> {
          html.put(Tag.of("legend", "sr"), Words.LANGUAGE);
          language(Language.ZH, "中文");
          language(Language.EN, "English");
        });
    html.in(
        Tag.of("fieldset", "filter"),
        () -> {
          html.put(Tag.of("legend"), Words.SHOW);
          Overview.WORST_FIRST.forEach(this::filter);
        });
  }

  private void language(Language language, String name) {
    Tag input =
        Tag.of("input")
            .with("type", "radio")
            .with("name", "language")
            .id("lang-" + language.code());
    html.in(
        Tag.of("label"),
        () -> {
          html.empty(run.language() == language ? input.with("checked", "") : input);
          html.put(Tag.of("span").with("lang", language.code()), name);
        });
  }

  private void filter(Severity severity) {
    html.in(
        Tag.of("label", severity.code()),
        () -> {
          html.empty(
              Tag.of("input")
                  .with("type", "checkbox")
                  .id("show-" + severity.code())
                  .with("checked", ""));
          html.in(
              Tag.of("span"),
              () -> {
                Remarks.icon(html, severity);
                html.text(Terms.of(severity)).text(" ").number(run.count(severity));
              });
        });
  }

  void footer() {
    html.in(
            Tag.of("footer", "imprint"),
            () -> {
              html.put(Tag.of("h2"), Words.SOURCES);
              html.in(
                  Tag.of("dl"),
                  () -> {
                    for (SourceDocument document : run.reading().documents()) {
                      html.put(Tag.of("dt"), Words.DOCUMENT);
                      html.in(
                          Tag.of("dd"),
                          () ->
                              html.text(document.name() + " ")
                                  .put(Tag.of("code"), "SHA-256 " + document.sha256()));
                    }
                    html.put(Tag.of("dt"), Words.PROFILE);
                    html.put(
                        Tag.of("dd"), run.profile().name() + " " + run.profile().versionAndHash());
                    html.put(Tag.of("dt"), Words.CATALOGUE);
                    html.put(Tag.of("dd"), run.catalogueVersion());
                    run.notes()
                        .regulationVersion()
                        .ifPresent(version -> {
                          html.put(Tag.of("dt"), Words.REGULATION);
                          html.put(Tag.of("dd"), version);
                        });
                  });
              html.put(Tag.of("p"), Words.DISCLAIMER);
            })
        .line();
  }

  private static String resource(String name) {
    try (InputStream stream = PageFrame.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(name + ": missing from the product");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
