package org.plumbline.forms.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The body of a document, kept small until its table of contents is known, which stands before it:
 * ten thousand forms take some tens of megabytes.
 */
final class BodySpool {

  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
  private final DeflaterOutputStream out = new DeflaterOutputStream(kept, deflater);

  OutputStream out() {
    return out;
  }

  InputStream read() throws IOException {
    out.finish();
    deflater.end();
    return new InflaterInputStream(new ByteArrayInputStream(kept.toByteArray()));
  }
}
