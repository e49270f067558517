package org.plumbline.forms.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.plumbline.model.text.Bilingual;

/**
 * Writes HTML that is escaped and well-formed by construction: text and attribute values can only
 * get in through methods that escape them, and an element closes when its content is written.
 */
final class Html {

  private final Writer out;

  Html(Writer out) {
    this.out = out;
  }

  /** An element around whatever {@code content} writes. */
  Html in(Tag tag, Runnable content) {
    open(tag);
    content.run();
    return close(tag);
  }

  Html put(Tag tag, String text) {
    open(tag);
    text(text);
    return close(tag);
  }

  Html put(Tag tag, Bilingual text) {
    open(tag);
    text(text);
    return close(tag);
  }

  Html put(Tag tag, Words words) {
    return put(tag, words.text());
  }

  /** An element that has no content and no end. */
  Html empty(Tag tag) {
    open(tag);
    return this;
  }

  Html text(String text) {
    escape(text);
    return this;
  }

  Html number(long number) {
    raw(Long.toString(number));
    return this;
  }

  /** Both languages; the page's style shows one. */
  Html text(Bilingual text) {
    if (text.zh().equals(text.en())) {
      return text(text.zh());
    }
    raw("<span class=\"zh\">");
    escape(text.zh());
    raw("</span><span class=\"en\" lang=\"en\">");
    escape(text.en());
    raw("</span>");
    return this;
  }

  Html text(Words words) {
    return text(words.text());
  }

  /** A line end between blocks, for those who read the source. */
  Html line() {
    raw("\n");
    return this;
  }

  /** Our own static markup, style or drawing: never anything from a document. */
  Html trusted(String markup) {
    raw(markup);
    return this;
  }

  private void open(Tag tag) {
    raw("<");
    raw(tag.name());
    for (int i = 0; i < tag.attributes().size(); i += 2) {
      raw(" ");
      raw(tag.attributes().get(i));
      raw("=\"");
      escape(tag.attributes().get(i + 1));
      raw("\"");
    }
    raw(">");
  }

  private Html close(Tag tag) {
    raw("</");
    raw(tag.name());
    raw(">");
    return this;
  }

  private void escape(String text) {
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      String replacement = replacement(text.charAt(i));
      if (!replacement.isEmpty()) {
        raw(text, done, i);
        raw(replacement);
        done = i + 1;
      }
    }
    raw(text, done, text.length());
  }

  /** Empty for what stands for itself. Characters that HTML forbids show as such, never vanish. */
  private static String replacement(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      case '\n', '\t' -> "";
      default -> Character.isISOControl(c) || isDirectionOverride(c) ? "\uFFFD" : "";
    };
  }

  /** Characters that make what follows read in another order than it is stored. */
  private static boolean isDirectionOverride(char c) {
    return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
  }

  private void raw(String text) {
    raw(text, 0, text.length());
  }

  private void raw(String text, int from, int to) {
    try {
      out.write(text, from, to - from);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
