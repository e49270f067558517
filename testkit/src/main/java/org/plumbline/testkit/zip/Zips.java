package org.plumbline.testkit.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives with any content, for hostile documents. */
public final class Zips {

  private Zips() {}

  public static byte[] of(Map<String, String> entries) {
    return write(entries, ZipEntry.DEFLATED);
  }

  /** Not packed, so that bytes can be changed in place. */
  public static byte[] stored(Map<String, String> entries) {
    return write(entries, ZipEntry.STORED);
  }

  private static byte[] write(Map<String, String> entries, int method) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> content : entries.entrySet()) {
        byte[] data = content.getValue().getBytes(StandardCharsets.UTF_8);
        ZipEntry entry = new ZipEntry(content.getKey());
        entry.setMethod(method);
        entry.setSize(data.length);
        CRC32 crc = new CRC32();
        crc.update(data);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(data);
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
