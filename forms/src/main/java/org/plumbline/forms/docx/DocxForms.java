package org.plumbline.forms.docx;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.forms.sheet.Block;
import org.plumbline.forms.sheet.Form;
import org.plumbline.forms.sheet.FormWriter;
import org.plumbline.forms.sheet.Page;
import org.plumbline.forms.sheet.Paragraph;

/**
 * Word 表单. Forms as one Word document, each on a page of its own; several have a table of contents.
 */
public final class DocxForms implements FormWriter {

  private final DocxWriter document;
  private final List<String> names = new ArrayList<>();

  private DocxForms(DocxWriter document) {
    this.document = document;
  }

  /**
   * Begins a document of forms.
   *
   * @param header what stands on top of each page
   */
  public static DocxForms begin(OutputStream out, Page page, String header) {
    return new DocxForms(DocxWriter.beginSpooled(out, page, header));
  }

  @Override
  public void add(Form form) {
    names.add(form.name());
    document.bookmark(names.size());
    boolean first = true;
    for (Block block : form.blocks()) {
      document.add(
          first && block instanceof Paragraph title
              ? title.withPageBefore(names.size() > 1)
              : block);
      first = false;
    }
  }

  @Override
  public void end() {
    document.endWithContents(names.size() > 1 ? names : List.of());
  }
}
