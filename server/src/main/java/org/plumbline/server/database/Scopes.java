package org.plumbline.server.database;

import java.lang.ScopedValue.CallableOp;

/** The scope in which the current thread asks the database. */
public final class Scopes {

  private static final ScopedValue<Scope> CURRENT = ScopedValue.newInstance();

  private Scopes() {}

  /**
   * Nothing, unless something else was bound: forgetting to bind shows too little, never too much.
   */
  public static Scope current() {
    return CURRENT.orElse(Scope.NOTHING);
  }

  /** Does {@code work} with every connection it opens bound to {@code scope}. */
  public static <R, X extends Throwable> R in(Scope scope, CallableOp<R, X> work) throws X {
    return ScopedValue.where(CURRENT, scope).call(work);
  }

  /** As {@link #in}, for work without a result. */
  public static void run(Scope scope, Runnable work) {
    ScopedValue.where(CURRENT, scope).run(work);
  }
}
