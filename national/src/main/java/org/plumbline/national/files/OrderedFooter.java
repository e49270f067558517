package org.plumbline.national.files;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.KeyValue;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;

/**
 * The footer of a Parquet file, its lists in a fixed order. The library keeps the encodings of a
 * column in a set, whose order differs from one Java to the next: the same rows would be other
 * bytes.
 */
final class OrderedFooter {

  /** The length of the footer, and the four letters that end a file. */
  private static final int TAIL = 8;

  private OrderedFooter() {}

  /** The same file, its footer in order. */
  static byte[] of(byte[] file) throws IOException {
    ByteBuffer whole = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    int length = whole.getInt(file.length - TAIL);
    int start = file.length - TAIL - length;
    FileMetaData footer = Util.readFileMetaData(new ByteArrayInputStream(file, start, length));
    for (RowGroup group : requireNonNull(footer.getRow_groups())) {
      for (ColumnChunk column : requireNonNull(group.getColumns())) {
        Collections.sort(requireNonNull(column.getMeta_data()).getEncodings());
      }
    }
    List<KeyValue> described = footer.getKey_value_metadata();
    if (described != null) {
      described.sort(Comparator.comparing(KeyValue::getKey));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
    out.write(file, 0, start);
    Util.writeFileMetaData(footer, out);
    int written = out.size() - start;
    out.write(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(written).array());
    out.write(file, file.length - 4, 4);
    return out.toByteArray();
  }
}
