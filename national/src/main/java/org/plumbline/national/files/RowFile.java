package org.plumbline.national.files;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * A Parquet file of rows, which appears under its name only when it is whole: whoever dies while
 * writing leaves nothing that looks finished. The same rows give the same bytes.
 */
public final class RowFile implements Closeable {

  private final Path file;
  private final Path unfinished;
  private final FileSystem system;
  private final MemoryFile rows;
  private final ParquetWriter<Row> writer;
  private boolean whole;

  private RowFile(
      Path file, Path unfinished, FileSystem system, MemoryFile rows, ParquetWriter<Row> writer) {
    this.file = file;
    this.unfinished = unfinished;
    this.system = system;
    this.rows = rows;
    this.writer = writer;
  }

  /**
   * Begins a file.
   *
   * @param attempt tells several attempts at one file apart
   * @param metadata stands in the file beside its rows
   */
  public static RowFile begin(
      String file, long attempt, StructType columns, Map<String, String> metadata)
      throws IOException {
    Configuration configuration = new Configuration();
    Path path = new Path(file);
    // names that begin with a dot are passed over by whoever reads the folder
    Path unfinished = new Path(path.getParent(), "." + path.getName() + "." + attempt);
    FileSystem system = path.getFileSystem(configuration);
    system.setWriteChecksum(false);
    MemoryFile rows = new MemoryFile();
    ParquetWriter<Row> writer =
        new Builder(rows, new RowWriteSupport(columns, metadata))
            .withConf(configuration)
            .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
            .withCompressionCodec(CompressionCodecName.ZSTD)
            .build();
    return new RowFile(path, unfinished, system, rows, writer);
  }

  public void add(Row row) throws IOException {
    writer.write(row);
  }

  /** Says that nothing is missing: closing then gives the file its name. */
  public void complete() {
    whole = true;
  }

  @Override
  public void close() throws IOException {
    writer.close();
    if (!whole) {
      return;
    }
    try (OutputStream out = system.create(unfinished, true)) {
      out.write(OrderedFooter.of(rows.bytes()));
    }
    system.delete(file, false);
    if (!system.rename(unfinished, file)) {
      throw new IOException("Cannot name " + unfinished + " " + file);
    }
  }

  private static final class Builder extends ParquetWriter.Builder<Row, Builder> {

    private final RowWriteSupport support;

    Builder(OutputFile file, RowWriteSupport support) {
      super(file);
      this.support = support;
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    protected WriteSupport<Row> getWriteSupport(Configuration configuration) {
      return support;
    }
  }
}
