package org.plumbline.server.importing;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/** Wakes those who wait for something to happen to imports. */
@Component
class Progress {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition moved = lock.newCondition();
  private long changes;

  /** Something happened to {@code job}; that it did stands in the database. */
  void changed(long job) {
    lock.lock();
    try {
      changes++;
      moved.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** How many things have happened so far. */
  long seen() {
    lock.lock();
    try {
      return changes;
    } finally {
      lock.unlock();
    }
  }

  /** Waits until something happens after {@code seen}, or {@code patience} is over. */
  void await(long seen, Duration patience) throws InterruptedException {
    lock.lock();
    try {
      long left = patience.toNanos();
      while (changes == seen && left > 0) {
        left = moved.awaitNanos(left);
      }
    } finally {
      lock.unlock();
    }
  }

  /** Lets things happen for a moment, so that many become one message. */
  static void gather() throws InterruptedException {
    TimeUnit.MILLISECONDS.sleep(400);
  }
}
