package org.plumbline.forms.archive;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** 文件包. The archive that a document is. Its entries bear one fixed time. */
public final class FixedArchive {

  /** The earliest that an archive says without a second, longer form of it in each entry. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final int BUFFER = 1 << 16;

  private final ZipOutputStream zip;
  private final PackedSize sizes;

  public FixedArchive(OutputStream out) {
    this(out, Deflater.DEFAULT_COMPRESSION);
  }

  private FixedArchive(OutputStream out, int level) {
    this.zip = new ZipOutputStream(out);
    this.zip.setLevel(level);
    this.sizes = new PackedSize(level);
  }

  /** An archive that is packed as small as it can be. */
  public static FixedArchive smallest(OutputStream out) {
    return new FixedArchive(out, Deflater.BEST_COMPRESSION);
  }

  /** Begins a part, which is written to the stream that is given. */
  public OutputStream begin(String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
    return zip;
  }

  /** Begins a part of text; the writer is to be flushed, not closed. */
  public Writer beginText(String name) throws IOException {
    OutputStreamWriter text = new OutputStreamWriter(begin(name), StandardCharsets.UTF_8);
    return new BufferedWriter(text, BUFFER);
  }

  public void endPart() throws IOException {
    zip.closeEntry();
  }

  /** A part that is there already. */
  public void add(String name, InputStream part) throws IOException {
    part.transferTo(begin(name));
    endPart();
  }

  public void add(String name, byte[] part) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    sizes.measure(part, entry);
    zip.putNextEntry(entry);
    zip.write(part);
    endPart();
  }

  public void add(String name, String part) throws IOException {
    add(name, part.getBytes(StandardCharsets.UTF_8));
  }

  public void finish() throws IOException {
    zip.finish();
    zip.flush();
  }
}
