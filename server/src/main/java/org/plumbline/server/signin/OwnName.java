package org.plumbline.server.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.accounts.Actor;
import org.plumbline.server.accounts.SignedIn;
import org.springframework.stereotype.Component;

/** Keeps the name a session shows up to date when its owner changes it. */
@Component
public class OwnName {

  private final Arrival arrival;

  OwnName(Arrival arrival) {
    this.arrival = arrival;
  }

  public void change(HttpServletRequest request, HttpServletResponse response, String name) {
    Actor me = Acting.getActor();
    Actor renamed = new Actor(me.id(), me.login(), name, me.role(), me.organisation());
    arrival.hold(request, response, SignedIn.fully(renamed));
  }
}
