package org.plumbline.forms.sheet;

/**
 * 表单输出. Writes forms to one document, in their order. Equal forms give equal bytes. A stream that
 * fails is reported as {@link java.io.UncheckedIOException}.
 */
public interface FormWriter {

  void add(Form form);

  /** Ends the document; the stream below stays open. */
  void end();
}
