package org.plumbline.reading.format;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 命名空间. The namespaces in which Word keeps text that is printed. */
final class WordNamespaces {

  static final String TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

  /** Formulas and drawings print text too, in elements named as Word's own. */
  private static final Set<String> OF_TEXT =
      Set.of(
          TRANSITIONAL,
          STRICT,
          "http://schemas.openxmlformats.org/officeDocument/2006/math",
          "http://purl.oclc.org/ooxml/officeDocument/math",
          "http://schemas.openxmlformats.org/drawingml/2006/main",
          "http://purl.oclc.org/ooxml/drawingml/main");

  private WordNamespaces() {}

  static boolean isWord(String namespace) {
    return namespace.equals(TRANSITIONAL) || namespace.equals(STRICT);
  }

  /** An element without a namespace is none of Word's. */
  static boolean holdsText(@Nullable String namespace) {
    return namespace != null && OF_TEXT.contains(namespace);
  }
}
