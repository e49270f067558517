package org.plumbline.forms.ofd;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.forms.archive.FixedArchive;
import org.plumbline.forms.paged.PagedForms;
import org.plumbline.forms.paged.PagedForms.Printed;
import org.plumbline.forms.paged.PrintedPage;
import org.plumbline.forms.sheet.FormWriter;
import org.plumbline.forms.sheet.Page;

/** OFD 表单. Forms as one OFD file. */
public final class OfdForms {

  /** What many pages share shows on so many of them. */
  private static final int COUNTED_PAGES = 300;

  private final Page page;
  private final String title;
  private final OfdFonts fonts;

  private OfdForms(Page page, String title, OfdFonts fonts) {
    this.page = page;
    this.title = title;
    this.fonts = fonts;
  }

  /**
   * Begins a document that is written to {@code out} when it ends.
   *
   * @param embedded whether the outlines of all characters go into it, as archives want; otherwise
   *     those alone that a Chinese computer may lack
   */
  public static FormWriter begin(OutputStream out, Page page, String title, boolean embedded) {
    OfdFonts fonts = new OfdFonts(embedded);
    OfdForms ofd = new OfdForms(page, title, fonts);
    return new PagedForms(page, fonts, printed -> ofd.write(printed, out));
  }

  private void write(Printed printed, OutputStream out) throws IOException {
    List<PrintedPage> pages = printed.pages();
    OfdParts parts = new OfdParts(fonts, page, pages.size());
    Optional<FontSubset> subset = fonts.findSubset(printed.text());
    FixedArchive archive = FixedArchive.smallest(out);
    archive.add("OFD.xml", OfdParts.root(title, identity(printed)));
    archive.add(OfdParts.DOCUMENT + "PublicRes.xml", OfdParts.resources(subset.isPresent()));
    if (subset.isPresent()) {
      archive.add(OfdParts.DOCUMENT + "Res/font.ttf", subset.get().bytes());
    }
    SharedTexts texts = new SharedTexts();
    if (printed.marks().size() > 1 && !fonts.embedded()) { // archives want text on its page
      pages.stream().limit(COUNTED_PAGES).forEach(texts::count);
    }
    for (int i = 0; i < pages.size(); i++) {
      archive.add(
          OfdParts.DOCUMENT + OfdParts.place(i),
          parts.page(pages.get(i), texts.part(pages.get(i))));
    }
    boolean shared = !texts.units().isEmpty();
    if (shared) {
      archive.add(OfdParts.DOCUMENT + "DocumentRes.xml", parts.units(texts.units()));
    }
    archive.add(
        OfdParts.DOCUMENT + "Document.xml", parts.document(pages.size(), printed.marks(), shared));
    archive.finish();
  }

  private static String identity(Printed printed) {
    return UUID.nameUUIDFromBytes(printed.text().getBytes(StandardCharsets.UTF_8))
        .toString()
        .replace("-", "");
  }
}
