package org.plumbline.server.importing;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** 填写的文字. What somebody types about a file, on a page or through a program. */
final class TypedText {

  private static final int LONGEST = 10_000;

  private TypedText() {}

  /** A reason, which may not be missing. */
  static String reason(String text) {
    String words = clean(text);
    if (words.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "没有写明理由 / no reason given");
    }
    return words;
  }

  /** Without what no cell holds; it may be empty. */
  static String clean(String text) {
    String clean = text.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "").strip();
    if (clean.codePointCount(0, clean.length()) > LONGEST) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    return clean;
  }
}
