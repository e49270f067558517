package org.plumbline.forms.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The archive that a document is. Its entries bear one fixed time, so equal content is equal bytes.
 */
final class PackageParts {

  /** The earliest that an archive can say. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  /** What is the same in every document, in this order: the types come first. */
  private static final List<String> FIXED =
      List.of(
          "[Content_Types].xml",
          "_rels/.rels",
          "word/_rels/document.xml.rels",
          "word/styles.xml",
          "word/fontTable.xml",
          "word/settings.xml");

  private final ZipOutputStream zip;

  PackageParts(OutputStream out) {
    this.zip = new ZipOutputStream(out);
  }

  void writeFixed() throws IOException {
    for (String name : FIXED) {
      begin(name);
      try (InputStream part = PackageParts.class.getResourceAsStream(resource(name))) {
        Objects.requireNonNull(part, name).transferTo(zip);
      }
      zip.closeEntry();
    }
  }

  private static String resource(String name) {
    return name.equals("_rels/.rels")
        ? "package.rels"
        : name.substring(name.lastIndexOf('/') + 1).replaceAll("[\\[\\]]", "");
  }

  /** Begins a part, which is written to the stream that is given. */
  OutputStream begin(String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
    return zip;
  }

  void endPart() throws IOException {
    zip.closeEntry();
  }

  void finish() throws IOException {
    zip.finish();
    zip.flush();
  }
}
