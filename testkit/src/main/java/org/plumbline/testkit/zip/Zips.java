package org.plumbline.testkit.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives with any content, for hostile documents. */
public final class Zips {

  private Zips() {}

  public static byte[] of(Map<String, String> entries) {
    return write(bytes(entries), ZipEntry.DEFLATED);
  }

  /** Of content that is no text, such as another archive. */
  public static byte[] ofBytes(Map<String, byte[]> entries) {
    return write(entries, ZipEntry.DEFLATED);
  }

  /** Not packed, so that bytes can be changed in place. */
  public static byte[] stored(Map<String, String> entries) {
    return write(bytes(entries), ZipEntry.STORED);
  }

  private static Map<String, byte[]> bytes(Map<String, String> entries) {
    Map<String, byte[]> bytes = new LinkedHashMap<>();
    entries.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return bytes;
  }

  private static byte[] write(Map<String, byte[]> entries, int method) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> content : entries.entrySet()) {
        byte[] data = content.getValue();
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
