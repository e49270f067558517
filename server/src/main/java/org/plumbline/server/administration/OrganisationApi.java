package org.plumbline.server.administration;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.accounts.Organisations;
import org.plumbline.server.accounts.Organisations.Organisation;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The organisations, for programs. */
@RestController
@RequestMapping(path = "/api/organisations", produces = MediaType.APPLICATION_JSON_VALUE)
class OrganisationApi {

  private static final String ONE = "/{id:[0-9]{1,18}}";

  private final OrganisationTree tree;
  private final OrganisationFate fate;
  private final Organisations organisations;

  OrganisationApi(OrganisationTree tree, OrganisationFate fate, Organisations organisations) {
    this.tree = tree;
    this.fate = fate;
    this.organisations = organisations;
  }

  /** All of them, those above before those below. */
  record OrganisationsView(List<OrganisationView> organisations) {}

  /** One of them. */
  record OrganisationView(
      long id, String kind, String code, String name, @Nullable Long parent, boolean closed) {

    static OrganisationView of(Organisation one) {
      return new OrganisationView(
          one.id(),
          one.kind().name().toLowerCase(Locale.ROOT),
          one.code(),
          one.name(),
          one.parent().orElse(null),
          one.closed());
    }
  }

  /** A new one below {@code parent}, or a division. */
  record NewOrganisation(@Nullable Long parent, @Nullable String code, @Nullable String name) {}

  /** What it is called. */
  record Name(@Nullable String name) {}

  /** Where it shall stand, and why. */
  record Move(long parent, @Nullable String reason) {}

  /** Why it is done. */
  record Why(@Nullable String reason) {}

  @GetMapping
  OrganisationsView list() {
    return new OrganisationsView(
        tree.listAll().stream()
            .map(one ->
                new OrganisationView(
                    one.id(),
                    one.kind().name().toLowerCase(Locale.ROOT),
                    one.code(),
                    one.name(),
                    one.parent() == 0 ? null : one.parent(),
                    one.closed()))
            .toList());
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<OrganisationView> add(@RequestBody NewOrganisation wanted) {
    long id =
        tree.add(Optional.ofNullable(wanted.parent()), text(wanted.code()), text(wanted.name()));
    return ResponseEntity.created(URI.create("/api/organisations/" + id)).body(get(id));
  }

  @GetMapping(ONE)
  OrganisationView get(@PathVariable long id) {
    return OrganisationView.of(find(id));
  }

  @PutMapping(path = ONE, consumes = MediaType.APPLICATION_JSON_VALUE)
  OrganisationView rename(@PathVariable long id, @RequestBody Name name) {
    return doing(id, one -> tree.rename(one, text(name.name())));
  }

  @PostMapping(path = ONE + "/move", consumes = MediaType.APPLICATION_JSON_VALUE)
  OrganisationView move(@PathVariable long id, @RequestBody Move move) {
    String reason = Reason.checked(text(move.reason()));
    return doing(id, one -> fate.move(one, move.parent(), reason));
  }

  @PostMapping(path = ONE + "/close", consumes = MediaType.APPLICATION_JSON_VALUE)
  OrganisationView close(@PathVariable long id, @RequestBody Why why) {
    return doing(id, one -> fate.close(one, Reason.checked(text(why.reason()))));
  }

  @PostMapping(path = ONE + "/reopen", consumes = MediaType.APPLICATION_JSON_VALUE)
  OrganisationView reopen(@PathVariable long id, @RequestBody Why why) {
    return doing(id, one -> fate.reopen(one, Reason.checked(text(why.reason()))));
  }

  private OrganisationView doing(long id, Consumer<Organisation> action) {
    action.accept(find(id));
    return get(id);
  }

  private Organisation find(long id) {
    return organisations
        .find(id)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static String text(@Nullable String given) {
    return given == null ? "" : given;
  }
}
