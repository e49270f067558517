package org.plumbline.cli.journal;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A file of records, each with its length and a check sum, written one behind the other. What was
 * half written when a run was stopped is not counted, and is overwritten.
 */
final class Records implements Closeable {

  private static final int HEAD = 2 * Integer.BYTES;

  private final FileChannel file;
  private long end;

  private Records(FileChannel file) {
    this.file = file;
  }

  /** Opens or makes a file that other programs can see. */
  static Records open(Path path) throws IOException {
    return new Records(
        FileChannel.open(
            path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE));
  }

  /** A file that is gone when it is closed, or when the process ends, however it ends. */
  static Records temporary() throws IOException {
    Path path = Files.createTempFile("plumbline-", ".parts");
    Records records = open(path);
    try {
      // what is open stays readable; nobody else needs its name
      Files.delete(path);
    } catch (IOException _) {
      path.toFile().deleteOnExit();
    }
    return records;
  }

  /** Whether nobody else has it; as long as it is open nobody else can. */
  boolean lock() throws IOException {
    try {
      return file.tryLock() != null;
    } catch (OverlappingFileLockException _) {
      return false;
    }
  }

  /**
   * Where the record at {@code position} begins its bytes, checked; nothing where none is whole.
   */
  Optional<byte[]> findAt(long position) throws IOException {
    ByteBuffer head = ByteBuffer.allocate(HEAD);
    if (!fill(head, position)) {
      return Optional.empty();
    }
    int length = head.getInt(0);
    if (length < 0 || length > file.size() - position - HEAD) {
      return Optional.empty();
    }
    ByteBuffer bytes = ByteBuffer.allocate(length);
    boolean whole = fill(bytes, position + HEAD) && checkSum(bytes.array()) == head.getInt(4);
    return whole ? Optional.of(bytes.array()) : Optional.empty();
  }

  /** The position behind a record of {@code bytes} at {@code position}. */
  static long after(long position, byte[] bytes) {
    return position + HEAD + bytes.length;
  }

  /** From here on it is written. */
  void cutAt(long position) throws IOException {
    file.truncate(position);
    end = position;
  }

  long end() {
    return end;
  }

  /** Whether what there is may be the beginning of a record that begins with {@code text}. */
  boolean mayBegin(String text) throws IOException {
    byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
    ByteBuffer found = ByteBuffer.allocate((int) Math.min(file.size(), HEAD + wanted.length));
    fill(found, 0);
    int count = Math.max(0, found.position() - HEAD);
    return count == 0 || Arrays.equals(found.array(), HEAD, HEAD + count, wanted, 0, count);
  }

  void append(byte[] bytes) {
    ByteBuffer record = ByteBuffer.allocate(HEAD + bytes.length);
    record.putInt(bytes.length).putInt(checkSum(bytes)).put(bytes).flip();
    try {
      long position = end;
      while (record.hasRemaining()) {
        position += file.write(record, position);
      }
      end = position;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean fill(ByteBuffer buffer, long from) throws IOException {
    long position = from;
    while (buffer.hasRemaining()) {
      int count = file.read(buffer, position);
      if (count < 0) {
        return false;
      }
      position += count;
    }
    return true;
  }

  private static int checkSum(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return (int) sum.getValue();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
