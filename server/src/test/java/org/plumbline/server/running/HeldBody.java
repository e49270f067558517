package org.plumbline.server.running;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.concurrent.CountDownLatch;

/** What a request carries, half of it held back until it is let go. */
final class HeldBody {

  private final CountDownLatch half = new CountDownLatch(1);
  private final CountDownLatch rest = new CountDownLatch(1);

  BodyPublisher of(byte[] bytes) {
    int middle = bytes.length / 2;
    return BodyPublishers.ofInputStream(() ->
        new SequenceInputStream(
            new ByteArrayInputStream(bytes, 0, middle),
            new Held(new ByteArrayInputStream(bytes, middle, bytes.length - middle))));
  }

  /** Returns when the first half has been sent. */
  void awaitHalf() throws InterruptedException {
    half.await();
  }

  void letGo() {
    rest.countDown();
  }

  private final class Held extends FilterInputStream {

    Held(InputStream content) {
      super(content);
    }

    @Override
    public int read() throws IOException {
      hold();
      return super.read();
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      hold();
      return super.read(into, from, length);
    }

    private void hold() throws IOException {
      half.countDown();
      try {
        rest.await();
      } catch (InterruptedException _) {
        throw new InterruptedIOException("Not let go");
      }
    }
  }
}
