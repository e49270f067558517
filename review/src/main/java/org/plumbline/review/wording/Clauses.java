package org.plumbline.review.wording;

import java.util.ArrayList;
import java.util.List;

/** 分句. A text cut at its commas, semicolons and full stops. */
public final class Clauses {

  private static final String ENDS = "，。；;,!！";

  private Clauses() {}

  public static List<String> of(String text) {
    List<String> clauses = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || ENDS.indexOf(text.charAt(i)) >= 0) {
        if (i > start) {
          clauses.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
    return clauses;
  }
}
