package org.plumbline.reading.format;

import java.util.Set;

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

  static boolean holdsText(String namespace) {
    return OF_TEXT.contains(namespace);
  }
}
