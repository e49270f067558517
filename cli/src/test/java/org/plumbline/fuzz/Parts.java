package org.plumbline.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The parts of an archive one after the other, uncompressed, so that mutations reach the XML
 * instead of breaking a checksum. A line of the mark and a name begins each part.
 */
final class Parts {

  private static final String MARK = "\n#### ";

  private Parts() {}

  static List<byte[]> allOf(List<byte[]> archives) {
    return archives.stream().map(Parts::of).toList();
  }

  private static byte[] of(byte[] archive) {
    StringBuilder parts = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.append(MARK).append(entry.getName()).append('\n');
        parts.append(new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The archive of some parts; of two with one name the first counts. */
  static byte[] archive(byte[] parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setMethod(ZipOutputStream.STORED);
      String[] texts = new String(parts, StandardCharsets.ISO_8859_1).split(MARK, -1);
      Set<String> names = new HashSet<>();
      for (String text : texts) {
        int end = text.indexOf('\n');
        if (end > 0 && end < 200 && names.add(text.substring(0, end))) {
          write(text.substring(0, end), text.substring(end + 1), zip);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(String name, String text, ZipOutputStream zip) throws IOException {
    byte[] content = text.getBytes(StandardCharsets.ISO_8859_1);
    CRC32 checksum = new CRC32();
    checksum.update(content);
    ZipEntry entry = new ZipEntry(name);
    entry.setSize(content.length);
    entry.setCrc(checksum.getValue());
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }
}
