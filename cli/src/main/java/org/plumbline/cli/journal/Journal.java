package org.plumbline.cli.journal;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.plumbline.forms.Part;
import org.plumbline.forms.Parts;
import org.plumbline.model.text.Bilingual;

/** What became of the files of a run so far, one entry for each, in their order. */
public final class Journal implements Parts, Closeable {

  /** Begins the first record; another number is another way of writing. */
  private static final String MARK = "plumbline/journal/1\n";

  private final Records records;
  private final Optional<Path> kept;
  private long first;

  private Journal(Records records, Optional<Path> kept) {
    this.records = records;
    this.kept = kept;
  }

  /** The journal that a run which writes {@code output} keeps beside it. */
  public static Path beside(Path output) {
    return output.resolveSibling(output.getFileName() + ".journal");
  }

  /** One that nobody goes on with. */
  public static Journal temporary() {
    try {
      return new Journal(Records.temporary(), Optional.empty());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * One that a stopped run is gone on with; begun where there is none.
   *
   * @throws ForeignJournalException if it belongs to another run, or is none at all
   */
  public static Journal resume(Path path, RunIdentity identity)
      throws IOException, ForeignJournalException {
    Records records = Records.open(path);
    try {
      Journal journal = new Journal(records, Optional.of(path));
      journal.begin(path, identity);
      return journal;
    } catch (IOException | ForeignJournalException | RuntimeException e) {
      records.close();
      throw e;
    }
  }

  private void begin(Path path, RunIdentity identity) throws IOException, ForeignJournalException {
    if (!records.lock()) {
      throw new ForeignJournalException(
          Bilingual.format(
              "另一个运行正在使用 %s；请等它结束", "Another run is using %s; wait until it ends", path));
    }
    Optional<byte[]> head = records.findAt(0);
    if (head.isEmpty() && records.mayBegin(MARK)) {
      records.cutAt(0);
      records.append((MARK + identity.lines()).getBytes(StandardCharsets.UTF_8));
      first = records.end();
      return;
    }
    String text = head.map(bytes -> new String(bytes, StandardCharsets.UTF_8)).orElse("");
    if (!text.startsWith(MARK)) {
      throw new ForeignJournalException(
          Bilingual.format(
              "%s 不是运行日志；请移走它，或换一个输出文件",
              "%s is not the journal of a run; move it away, or choose another output", path));
    }
    RunIdentity former = RunIdentity.parse(text.substring(MARK.length()));
    Optional<RunIdentity.Difference> difference = identity.findDifference(former);
    if (difference.isPresent()) {
      throw other(path, difference.get());
    }
    first = Records.after(0, head.orElseThrow());
    records.cutAt(endOfWhole(first));
  }

  private static ForeignJournalException other(Path path, RunIdentity.Difference difference) {
    return new ForeignJournalException(
        Bilingual.format(
            "%s 属于另一次运行：%s 当时为 %s，现在为 %s。请用原来的命令继续，或删除它重新开始",
            "%s belongs to another run: its %s was %s and is %s now. Go on with the command of that"
                + " run, or delete it to begin anew",
            path,
            difference.name(),
            difference.there(),
            difference.here()));
  }

  private long endOfWhole(long from) throws IOException {
    long position = from;
    Optional<byte[]> record = records.findAt(position);
    while (record.isPresent()) {
      position = Records.after(position, record.get());
      record = records.findAt(position);
    }
    return position;
  }

  public void append(Entry entry) {
    records.append(entry.bytes());
  }

  /** Hands every entry to {@code action}. */
  public void forEach(Consumer<Entry> action) {
    try {
      for (long position = first; position < records.end(); ) {
        byte[] bytes = records.findAt(position).orElseThrow(() -> new IOException("damaged"));
        action.accept(Entry.of(bytes));
        position = Records.after(position, bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void forEach(Set<String> sections, Consumer<Part> action) {
    forEach(entry ->
        entry.parts().stream().filter(part -> sections.contains(part.section())).forEach(action));
  }

  /** Ends a run that was not stopped: there is nothing to go on with. */
  public void delete() throws IOException {
    records.close();
    if (kept.isPresent()) {
      Files.deleteIfExists(kept.get());
    }
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
