package org.plumbline.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** PDF files whose pages are not compressed. */
final class PlainPdf {

  private PlainPdf() {}

  /** The same file with the drawing instructions of its pages in the clear. */
  static byte[] of(byte[] file) {
    try (PDDocument document = Loader.loadPDF(file)) {
      for (PDPage page : document.getPages()) {
        COSStream contents = page.getCOSObject().getCOSStream(COSName.CONTENTS);
        byte[] instructions = contents.createInputStream().readAllBytes();
        try (OutputStream out = contents.createOutputStream()) {
          out.write(instructions);
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes, CompressParameters.NO_COMPRESSION);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A table of two cells without a font of its own: small, so that mutations meet what matters. */
  static byte[] handWritten() {
    String drawing =
        """
        0.5 w 100 700 m 300 700 l S 100 650 m 300 650 l S 100 600 m 300 600 l S
        100 600 m 100 700 l S 200 600 m 200 700 l S 300 600 m 300 700 l S
        BT /F1 12 Tf 110 670 Td (one) Tj 100 0 Td [(tw) -20 (o)] TJ ET
        q 1 0 0 1 0 -50 cm BT /F1 12 Tf 1 0 0 1 110 670 Tm (three) Tj ET Q
        100 600 200 100 re W n
        """;
    return ("""
    %%PDF-1.4
    1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
    2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
    3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Rotate 0/Contents 4 0 R
    /Resources<</Font<</F1 <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> >> >> >> endobj
    4 0 obj <</Length %d>> stream
    %sendstream endobj
    trailer <</Root 1 0 R>>
    %%%%EOF
    """)
        .formatted(drawing.length(), drawing)
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
