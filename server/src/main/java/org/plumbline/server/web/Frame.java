package org.plumbline.server.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.accounts.Actor;
import org.plumbline.server.accounts.Role;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Gives every page what its frame shows. A page that tells of an exception has to ask for it, as
 * {@link #NAME}: such pages begin with an empty model.
 */
@ControllerAdvice
public class Frame {

  /** Under which templates know it. */
  public static final String NAME = "frame";

  private final List<NavigationEntry> entries;
  private final boolean demo;

  Frame(List<NavigationEntry> entries, @Value("${plumbline.demo:false}") boolean demo) {
    this.entries =
        entries.stream().sorted(Comparator.comparingInt(NavigationEntry::order)).toList();
    this.demo = demo;
  }

  /** What the frame shows: who is there, and where that person may go. */
  public record Framed(
      Optional<Actor> actor, List<NavigationEntry> navigation, boolean demo, String path) {

    public boolean at(NavigationEntry entry) {
      return path.equals(entry.path()) || path.startsWith(entry.path() + "/");
    }
  }

  @ModelAttribute(NAME)
  public Framed frame(HttpServletRequest request) {
    Optional<Actor> actor = Acting.findActor();
    List<NavigationEntry> visible = actor.map(Actor::role).map(this::entriesOf).orElse(List.of());
    return new Framed(actor, visible, demo, request.getRequestURI());
  }

  private List<NavigationEntry> entriesOf(Role role) {
    return entries.stream().filter(entry -> entry.roles().contains(role)).toList();
  }
}
