package org.plumbline.national;

import java.util.function.LongSupplier;
import org.plumbline.cli.terminal.ProgressBar;
import org.plumbline.cli.terminal.Streams;
import org.plumbline.model.text.Bilingual;
import org.plumbline.model.text.Language;

/** How far a run is: a moving bar on a terminal, and a line now and then elsewhere. */
final class Progress implements AutoCloseable {

  private static final long BETWEEN_LINES = 10_000_000_000L;
  private static final double NANOS = 1e9;

  private final Streams streams;
  private final Language language;
  private final ProgressBar bar;
  private final int parts;
  private final LongSupplier nanos;
  private final long begun;
  private long said;
  private int done;

  Progress(int parts, Streams streams, Language language) {
    this.streams = streams;
    this.language = language;
    this.parts = parts;
    this.bar = ProgressBar.over(parts, streams);
    this.nanos = System::nanoTime;
    this.begun = nanos.getAsLong();
    this.said = begun;
  }

  /**
   * One part more is done.
   *
   * @param plans in all parts that are
   */
  void step(long plans) {
    done++;
    long now = nanos.getAsLong();
    long perSecond = Math.round(plans * NANOS / Math.max(now - begun, 1));
    Bilingual text =
        plans == 0
            ? Bilingual.of("进行中", "going on")
            : Bilingual.format("%d 个项目，每秒 %d 个", "%d plans, %d a second", plans, perSecond);
    bar.step(text.in(language));
    if (!streams.drawing().bar() && (now - said >= BETWEEN_LINES || done == parts)) {
      said = now;
      streams.say(
          Bilingual.format(
                  "plumbline: %d/%d 分片，%s",
                  "plumbline: %d/%d parts, %s", done, parts, text.in(language))
              .in(language));
    }
  }

  @Override
  public void close() {
    bar.close();
  }
}
