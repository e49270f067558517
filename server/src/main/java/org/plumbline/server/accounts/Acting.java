package org.plumbline.server.accounts;

import java.lang.ScopedValue.CallableOp;
import java.util.Optional;
import org.plumbline.server.database.Scope;
import org.plumbline.server.database.Scopes;

/** Who the current thread works for, and from where. */
public final class Acting {

  /** Who stands behind work of the server itself. */
  private static final String SERVER = "server";

  /** Who stands behind what is done before anybody has signed in. */
  private static final String STRANGER = "stranger";

  private static final ScopedValue<Acting> CURRENT = ScopedValue.newInstance();

  private final Optional<Actor> actor;
  private final String address;

  private Acting(Optional<Actor> actor, String address) {
    this.actor = actor;
    this.address = address;
  }

  public static Optional<Actor> findActor() {
    return CURRENT.isBound() ? CURRENT.get().actor : Optional.empty();
  }

  /**
   * The one at work.
   *
   * @throws IllegalStateException if nobody is
   */
  public static Actor getActor() {
    return findActor().orElseThrow(() -> new IllegalStateException("Nobody is at work here"));
  }

  /** The login of the one at work, or a word for the server itself or a stranger. */
  public static String name() {
    return findActor().map(Actor::login).orElse(CURRENT.isBound() ? STRANGER : SERVER);
  }

  /** Where the request came from; empty for work of the server itself. */
  public static String address() {
    return CURRENT.isBound() ? CURRENT.get().address : "";
  }

  /** Does {@code work} for {@code actor}, who sees only what belongs to the actor's scope. */
  public static <R, X extends Throwable> R as(Actor actor, String address, CallableOp<R, X> work)
      throws X {
    return ScopedValue.where(CURRENT, new Acting(Optional.of(actor), address))
        .call(() -> Scopes.in(actor.scope(), work));
  }

  /** Does {@code work} for somebody unknown, who sees no plan. */
  public static <R, X extends Throwable> R asStranger(String address, CallableOp<R, X> work)
      throws X {
    return ScopedValue.where(CURRENT, new Acting(Optional.empty(), address))
        .call(() -> Scopes.in(Scope.NOTHING, work));
  }
}
