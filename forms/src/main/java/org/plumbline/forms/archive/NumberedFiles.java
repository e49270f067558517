package org.plumbline.forms.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** 编号文件. An archive of files that are numbered in their order and named by what they are about. */
public final class NumberedFiles {

  private static final int LONGEST_NAME = 60;

  private final FixedArchive archive;
  private final String extension;
  private int count;

  public NumberedFiles(OutputStream out, String extension) {
    this.archive = new FixedArchive(out);
    this.extension = extension;
  }

  public void add(String about, byte[] file) {
    try {
      archive.add(name(about), file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String name(String about) {
    String safe = about.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").strip();
    int[] characters = safe.codePoints().limit(LONGEST_NAME).toArray();
    return "%03d-%s.%s".formatted(++count, new String(characters, 0, characters.length), extension);
  }

  public void end() {
    try {
      archive.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
