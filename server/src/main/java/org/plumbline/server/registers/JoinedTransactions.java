package org.plumbline.server.registers;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jooq.TransactionContext;
import org.jooq.TransactionProvider;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/** 事务. Lets what the core calls a transaction be a part of the one that is under way here. */
final class JoinedTransactions implements TransactionProvider {

  private final PlatformTransactionManager transactions;
  private final ThreadLocal<Deque<TransactionStatus>> open =
      ThreadLocal.withInitial(ArrayDeque::new);

  JoinedTransactions(PlatformTransactionManager transactions) {
    this.transactions = transactions;
  }

  @Override
  public void begin(TransactionContext context) {
    open.get()
        .push(
            transactions.getTransaction(
                new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED)));
  }

  @Override
  public void commit(TransactionContext context) {
    transactions.commit(open.get().pop());
  }

  @Override
  public void rollback(TransactionContext context) {
    transactions.rollback(open.get().pop());
  }
}
