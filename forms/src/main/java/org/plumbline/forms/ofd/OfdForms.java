package org.plumbline.forms.ofd;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plumbline.forms.archive.FixedArchive;
import org.plumbline.forms.paged.PageFont;
import org.plumbline.forms.paged.PagedForms;
import org.plumbline.forms.paged.PagedForms.Printed;
import org.plumbline.forms.paged.PrintedPage;
import org.plumbline.forms.sheet.Form;
import org.plumbline.forms.sheet.FormWriter;
import org.plumbline.forms.sheet.Page;

/** OFD 表单. Forms as one OFD file with the characters it uses inside. */
public final class OfdForms implements FormWriter {

  private final OutputStream out;
  private final Page page;
  private final String title;
  private final PageFont font = PageFont.load();
  private final PagedForms forms;

  private OfdForms(OutputStream out, Page page, String title) {
    this.out = out;
    this.page = page;
    this.title = title;
    this.forms = new PagedForms(page, font);
  }

  public static OfdForms begin(OutputStream out, Page page, String title) {
    return new OfdForms(out, page, title);
  }

  @Override
  public void add(Form form) {
    forms.add(form);
  }

  @Override
  public void end() {
    Printed printed = forms.finish();
    List<PrintedPage> pages = printed.pages();
    OfdParts parts = new OfdParts(font, page, pages.size());
    FixedArchive archive = new FixedArchive(out);
    try {
      archive.add("OFD.xml", OfdParts.root(title, identity(pages)));
      archive.add("Doc_0/PublicRes.xml", OfdParts.resources());
      archive.add("Doc_0/Res/font.ttf", FontSubset.of(font, pages));
      for (int i = 0; i < pages.size(); i++) {
        archive.add("Doc_0/Pages/Page_" + i + "/Content.xml", parts.page(pages.get(i)));
      }
      archive.add("Doc_0/Document.xml", parts.document(pages.size(), printed.marks()));
      archive.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file is told from others by what it says, not by when it was made. */
  private static String identity(List<PrintedPage> pages) {
    String text =
        pages.stream()
            .flatMap(page -> page.lines().stream())
            .map(PrintedPage.Line::text)
            .collect(Collectors.joining("\n"));
    return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8))
        .toString()
        .replace("-", "");
  }
}
