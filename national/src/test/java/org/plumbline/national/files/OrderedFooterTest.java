package org.plumbline.national.files;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.Util;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrderedFooterTest {

  private static final StructType COLUMNS =
      new StructType().add("name", DataTypes.StringType).add("count", DataTypes.IntegerType);

  @TempDir Path folder;

  @Test
  void orderOfSetsDoesNotShow() throws IOException {
    byte[] file = written();
    byte[] otherJava = withFooterTurnedRound(file);

    assertThat(otherJava).isNotEqualTo(file);
    assertThat(OrderedFooter.of(otherJava)).isEqualTo(file);
    assertThat(OrderedFooter.of(file)).isEqualTo(file);
  }

  private byte[] written() throws IOException {
    Path file = folder.resolve("rows.parquet");
    try (RowFile rows =
        RowFile.begin(file.toUri().toString(), 0, COLUMNS, Map.of("b", "2", "a", "1"))) {
      for (int i = 0; i < 100; i++) {
        rows.add(RowFactory.create("name " + i % 3, i));
      }
      rows.complete();
    }
    return Files.readAllBytes(file);
  }

  /** As a Java whose sets go the other way round would have written it. */
  private static byte[] withFooterTurnedRound(byte[] file) throws IOException {
    int length = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(file.length - 8);
    int start = file.length - 8 - length;
    FileMetaData footer = Util.readFileMetaData(new ByteArrayInputStream(file, start, length));
    for (ColumnChunk column :
        requireNonNull(requireNonNull(footer.getRow_groups()).getFirst().getColumns())) {
      Collections.reverse(requireNonNull(column.getMeta_data()).getEncodings());
    }
    Collections.reverse(requireNonNull(footer.getKey_value_metadata()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(file, 0, start);
    Util.writeFileMetaData(footer, out);
    out.write(file, file.length - 8, 8);
    return out.toByteArray();
  }
}
