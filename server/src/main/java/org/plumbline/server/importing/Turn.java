package org.plumbline.server.importing;

import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whoever makes plans of files does so one after the other: two files with the same project must
 * not both find it missing. Reading, which takes longer, goes on beside it.
 */
@Component
class Turn {

  private final ReentrantLock lock = new ReentrantLock(true);
  private final TransactionTemplate transactions;

  Turn(TransactionTemplate transactions) {
    this.transactions = transactions;
  }

  /** Does {@code work} in a transaction, when it is its turn. */
  void take(Runnable work) {
    lock.lock();
    try {
      transactions.executeWithoutResult(_ -> work.run());
    } finally {
      lock.unlock();
    }
  }
}
