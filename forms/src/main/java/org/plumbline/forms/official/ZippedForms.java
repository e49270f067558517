package org.plumbline.forms.official;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.plumbline.forms.archive.FixedArchive;
import org.plumbline.forms.sheet.Form;
import org.plumbline.forms.sheet.FormWriter;

/** 表单压缩包. An archive with a file for each form, numbered in their order. */
public final class ZippedForms implements FormWriter {

  private static final int LONGEST_NAME = 60;

  private final FixedArchive archive;
  private final FormFormat format;
  private final OfficialForm kind;
  private int count;

  private ZippedForms(FixedArchive archive, FormFormat format, OfficialForm kind) {
    this.archive = archive;
    this.format = format;
    this.kind = kind;
  }

  public static ZippedForms begin(OutputStream out, FormFormat format, OfficialForm kind) {
    return new ZippedForms(new FixedArchive(out), format, kind);
  }

  @Override
  public void add(Form form) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    FormWriter writer = format.begin(file, kind.page(), kind.title());
    writer.add(form);
    writer.end();
    try {
      archive.add(name(form), file.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String name(Form form) {
    String safe = form.name().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").strip();
    int[] characters = safe.codePoints().limit(LONGEST_NAME).toArray();
    return "%03d-%s.%s"
        .formatted(++count, new String(characters, 0, characters.length), format.code());
  }

  @Override
  public void end() {
    try {
      archive.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
