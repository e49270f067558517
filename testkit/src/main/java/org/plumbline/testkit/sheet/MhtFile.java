package org.plumbline.testkit.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** 网页归档文件. Writes tables as a web archive, as Word saves it under the name of doc. */
public final class MhtFile {

  private static final int LINE = 76;

  private MhtFile() {}

  /** An archive of one page, in base 64. */
  public static byte[] of(List<PrintedTable> tables) {
    String head =
        """
        MIME-Version: 1.0
        Content-Type: multipart/related; boundary="=_next"

        --=_next
        Content-Type: text/html; charset="utf-8"
        Content-Transfer-Encoding: base64

        """;
    byte[] page = HtmlFile.of(tables, StandardCharsets.UTF_8);
    String body =
        Base64.getMimeEncoder(LINE, "\n".getBytes(StandardCharsets.US_ASCII)).encodeToString(page);
    return (head + body + "\n--=_next--\n").getBytes(StandardCharsets.US_ASCII);
  }
}
