package org.plumbline.testkit.docx;

/** 文档怪癖. Ways in which Word writes the same printed page differently. */
public enum Quirk {
  /** A text is cut into runs of two characters, with proofing marks and bookmarks between. */
  SPLIT_RUNS,
  /** Text is tracked as inserted, and a deleted word stands beside it. */
  TRACKED_CHANGES,
  /** Paragraphs, rows and cells stand in content controls. */
  CONTENT_CONTROLS,
  /** Hidden words stand beside the text. */
  HIDDEN_TEXT,
  /** The strict variant of the format. */
  STRICT
}
