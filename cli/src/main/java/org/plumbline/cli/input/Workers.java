package org.plumbline.cli.input;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Threads that read documents; one that never comes back is left behind, and another replaces it.
 */
final class Workers implements AutoCloseable {

  /** Documents read at once; the window keeps as many more waiting. */
  private static final int AT_ONCE = Math.min(8, Runtime.getRuntime().availableProcessors());

  private final ThreadPoolExecutor threads =
      new ThreadPoolExecutor(
          AT_ONCE,
          AT_ONCE,
          0,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(),
          Thread.ofPlatform().daemon().name("reader-", 0).factory());

  /** How many documents may be on their way. */
  int window() {
    return 2 * AT_ONCE;
  }

  <T> Task<T> begin(Callable<T> work) {
    Start start = new Start();
    Future<T> result =
        threads.submit(() -> {
          start.now();
          return work.call();
        });
    return new Task<>(start, result, this);
  }

  private void replaceOne() {
    threads.setMaximumPoolSize(threads.getMaximumPoolSize() + 1);
    threads.setCorePoolSize(threads.getMaximumPoolSize());
  }

  /** Does not wait for threads that are left behind. */
  @Override
  public void close() {
    threads.shutdownNow();
  }

  /** When a task began. */
  private static final class Start {

    private final CountDownLatch begun = new CountDownLatch(1);
    private volatile long nanos;

    void now() {
      nanos = System.nanoTime();
      begun.countDown();
    }

    long secondsUntilNow() throws InterruptedException {
      begun.await();
      return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - nanos);
    }
  }

  /** One document being read. */
  record Task<T>(Start start, Future<T> result, Workers workers) {

    /** The result, or a timeout once the task has run for {@code seconds}. */
    T await(long seconds) throws ExecutionException, InterruptedException, TimeoutException {
      try {
        long left = Math.max(0, seconds - start.secondsUntilNow());
        return result.get(left, TimeUnit.SECONDS);
      } catch (TimeoutException e) {
        result.cancel(true);
        workers.replaceOne();
        throw e;
      }
    }
  }
}
