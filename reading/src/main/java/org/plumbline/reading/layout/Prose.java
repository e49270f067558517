package org.plumbline.reading.layout;

import java.util.regex.Pattern;

/** Undoes the line breaks that a narrow cell puts into its text. */
final class Prose {

  private static final Pattern BREAK = Pattern.compile("[ \\t\\u3000]*\\R+[ \\t\\u3000]*");
  private static final Pattern LATIN_BREAK =
      Pattern.compile("(?<=[A-Za-z,.;])[ \\t]*\\R+[ \\t]*(?=[A-Za-z])");
  private static final Pattern WRAP =
      Pattern.compile("(?<![。；;！？!?：:])[ \\t\\u3000]*\\R+[ \\t\\u3000]*");

  private Prose() {}

  /** A name or a value: all breaks removed, as a blank between Latin words. */
  static String oneLine(String text) {
    String printed = PageMarker.without(text.strip());
    return BREAK.matcher(LATIN_BREAK.matcher(printed).replaceAll(" ")).replaceAll("");
  }

  /** A passage: breaks after a finished sentence stay. */
  static String passage(String text) {
    String printed = PageMarker.without(text.strip());
    String joined = WRAP.matcher(LATIN_BREAK.matcher(printed).replaceAll(" ")).replaceAll("");
    return BREAK.matcher(joined).replaceAll("\n");
  }
}
