package org.plumbline.forms.official;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import org.plumbline.forms.archive.NumberedFiles;
import org.plumbline.forms.sheet.Form;
import org.plumbline.forms.sheet.FormWriter;

/** 表单压缩包. An archive with a file for each form, numbered in their order. */
public final class ZippedForms implements FormWriter {

  private final NumberedFiles files;
  private final FormFormat format;
  private final OfficialForm kind;

  private ZippedForms(NumberedFiles files, FormFormat format, OfficialForm kind) {
    this.files = files;
    this.format = format;
    this.kind = kind;
  }

  public static ZippedForms begin(OutputStream out, FormFormat format, OfficialForm kind) {
    return new ZippedForms(new NumberedFiles(out, format.code()), format, kind);
  }

  @Override
  public void add(Form form) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    FormWriter writer = format.begin(file, kind.page(), kind.title());
    writer.add(form);
    writer.end();
    files.add(form.name(), file.toByteArray());
  }

  @Override
  public void end() {
    files.end();
  }
}
