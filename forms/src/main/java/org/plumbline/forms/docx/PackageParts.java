package org.plumbline.forms.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.plumbline.forms.archive.FixedArchive;

/** What is the same in every document. */
final class PackageParts {

  /** In this order: the types come first. */
  private static final List<String> FIXED =
      List.of(
          "[Content_Types].xml",
          "_rels/.rels",
          "word/_rels/document.xml.rels",
          "word/styles.xml",
          "word/fontTable.xml",
          "word/settings.xml");

  private PackageParts() {}

  static void writeFixed(FixedArchive archive) throws IOException {
    for (String name : FIXED) {
      try (InputStream part = PackageParts.class.getResourceAsStream(resource(name))) {
        archive.add(name, Objects.requireNonNull(part, name));
      }
    }
  }

  private static String resource(String name) {
    return name.equals("_rels/.rels")
        ? "package.rels"
        : name.substring(name.lastIndexOf('/') + 1).replaceAll("[\\[\\]]", "");
  }
}
