package org.plumbline.evidence.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** A register of a million rows is never held: only its keys are. */
class LargeRegisterTest {

  private static final int ROWS = 1_000_000;
  private static final long MEBIBYTE = 1L << 20;

  @Test
  void readsAMillionRowsInLittleMemory() {
    long before = used();
    EvidenceReading reading = new ReadRegisters().and(new Generated("samples", ROWS)).read();
    assertThat(reading.refused()).isEmpty();
    AtomicLong count = new AtomicLong();
    Objects.requireNonNull(reading.accepted().get("samples")).forEach(_ -> count.incrementAndGet());
    assertThat(count.get()).isEqualTo(ROWS);
    assertThat(used() - before).isLessThan(120 * MEBIBYTE);
    assertThat(reading.accepted()).containsOnlyKeys("samples");
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  /** A file that is made while it is read. */
  private record Generated(String name, int rows) implements RegisterSource {

    @Override
    public InputStream open() {
      return new Rows(rows);
    }
  }

  private static final class Rows extends InputStream {

    private final int rows;
    private byte[] line = "批次,样品号,抽样日期,含碘量,数量（千克）,结论\n".getBytes(UTF_8);
    private int at;
    private int row;

    Rows(int rows) {
      this.rows = rows;
    }

    @Override
    public int read() {
      if (at == line.length && !next()) {
        return -1;
      }
      return Byte.toUnsignedInt(line[at++]);
    }

    @Override
    public int read(byte[] buffer, int from, int length) {
      if (at == line.length && !next()) {
        return -1;
      }
      int count = Math.min(length, line.length - at);
      System.arraycopy(line, at, buffer, from, count);
      at += count;
      return count;
    }

    private boolean next() {
      if (row == rows) {
        return false;
      }
      row++;
      String cells = row / 100 + "," + (row % 100 + 1) + ",2022-0" + (1 + row % 9) + "-1" + row % 9;
      line = ("B" + cells + ",25.3,1200,合格\n").getBytes(UTF_8);
      at = 0;
      return true;
    }
  }
}
