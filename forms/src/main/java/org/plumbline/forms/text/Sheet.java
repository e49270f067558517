package org.plumbline.forms.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;
import org.plumbline.model.text.Language;

/** Lines of text for a terminal, in one language, with colour where it is wanted. */
final class Sheet {

  private static final String ESCAPE = "\u001B[";

  private final Writer out;
  private final Language language;
  private final boolean colour;

  Sheet(Writer out, Language language, boolean colour) {
    this.out = out;
    this.language = language;
    this.colour = colour;
  }

  String say(String zh, String en) {
    return language == Language.ZH ? zh : en;
  }

  String say(Bilingual text) {
    return text.in(language);
  }

  Sheet line(String text) {
    try {
      out.write(text);
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** What another sheet has written. */
  void raw(String lines) {
    try {
      out.write(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Sheet blank() {
    return line("");
  }

  String bold(String text) {
    return styled("1", text);
  }

  String faint(String text) {
    return styled("2", text);
  }

  String toned(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> styled("1;31", text);
      case WARNING -> styled("33", text);
      case INFO -> styled("36", text);
    };
  }

  /** The shape of a severity, so that colour is not needed. */
  static String sign(Severity severity) {
    return switch (severity) {
      case ERROR -> "◆";
      case WARNING -> "▲";
      case INFO -> "○";
    };
  }

  private String styled(String code, String text) {
    return colour ? ESCAPE + code + "m" + text + ESCAPE + "0m" : text;
  }

  /**
   * Text of a document on one line: its line ends and control characters must not move a cursor.
   */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      plain.append(Character.isISOControl(c) ? ' ' : c);
    }
    return plain.toString().replaceAll(" {2,}", " ").strip();
  }
}
