package org.plumbline.cli;

import org.plumbline.cli.terminal.Streams;
import org.plumbline.model.text.Bilingual;
import org.plumbline.model.text.Language;

/** One run of one command: where it speaks, and in which language. */
record Session(Streams streams, Language language) {

  String text(Bilingual text) {
    return text.in(language);
  }

  /** A line for the person at the keyboard. */
  void say(Bilingual text) {
    streams.say(text(text));
  }
}
