package org.plumbline.server.accounts;

import java.lang.ScopedValue.CallableOp;
import java.util.Optional;
import org.plumbline.server.database.Scopes;

/** Who the current thread works for, and from where. */
public final class Acting {

  private static final ScopedValue<Acting> CURRENT = ScopedValue.newInstance();

  private final Actor actor;
  private final String address;

  private Acting(Actor actor, String address) {
    this.actor = actor;
    this.address = address;
  }

  public static Optional<Actor> findActor() {
    return CURRENT.isBound() ? Optional.of(CURRENT.get().actor) : Optional.empty();
  }

  /**
   * The one at work.
   *
   * @throws IllegalStateException if nobody is
   */
  public static Actor getActor() {
    return findActor().orElseThrow(() -> new IllegalStateException("Nobody is at work here"));
  }

  /** Where the request came from; empty for work of the server itself. */
  public static String address() {
    return CURRENT.isBound() ? CURRENT.get().address : "";
  }

  /** Does {@code work} for {@code actor}, who sees only what belongs to the actor's scope. */
  public static <R, X extends Throwable> R as(Actor actor, String address, CallableOp<R, X> work)
      throws X {
    return ScopedValue.where(CURRENT, new Acting(actor, address))
        .call(() -> Scopes.in(actor.scope(), work));
  }
}
