package org.plumbline.server.publication;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.accounts.Organisations;
import org.plumbline.server.accounts.Organisations.Organisation;
import org.plumbline.server.audit.Change;
import org.plumbline.server.audit.Events;
import org.plumbline.server.publication.NotPublishedException.Reason;
import org.plumbline.server.publication.PlansInForce.Candidate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes plans public. */
@Component
public class Publishing {

  private static final int LONGEST_EXPLANATION = 2000;

  /** What stands for an explanation where results were added and nothing was corrected. */
  private static final String SUPPLEMENT = "公布年度绩效自评结果。";

  private final PlansInForce plans;
  private final Publications publications;
  private final PublishedPlans published;
  private final PublicationWriter writer;
  private final Organisations organisations;
  private final Events events;
  private final Clock clock;

  Publishing(
      PlansInForce plans,
      Publications publications,
      PublishedPlans published,
      PublicationWriter writer,
      Organisations organisations,
      Events events,
      Clock clock) {
    this.plans = plans;
    this.publications = publications;
    this.published = published;
    this.writer = writer;
    this.organisations = organisations;
    this.events = events;
    this.clock = clock;
  }

  /**
   * One department and year to be published.
   *
   * @param seal of what was shown; empty to take it as it is
   * @param explanation needed where a publication is corrected
   */
  public record Order(long department, int year, Optional<String> seal, String explanation) {}

  /** What publishing would do now. */
  @Transactional(readOnly = true)
  Intended intend(long department, int year) {
    Organisation organisation =
        organisations
            .find(department)
            .filter(each -> each.kind() == Organisations.Kind.DEPARTMENT)
            .filter(each -> each.parent().equals(Acting.getActor().organisation()))
            .orElseThrow(() -> new NotPublishedException(Reason.NO_SUCH_DEPARTMENT));
    Organisation division = organisations.find(organisation.parent().orElseThrow()).orElseThrow();
    Place place = new Place(division.code(), year, organisation.code());
    List<Candidate> included = new ArrayList<>();
    List<Candidate> withheld = new ArrayList<>();
    for (Candidate candidate : plans.list(department, year)) {
      (candidate.withheld().isEmpty() ? included : withheld).add(candidate);
    }
    Optional<Publication> former = publications.find(place);
    return new Intended(
        department,
        place,
        new Publication.Names(division.name(), organisation.name()),
        included,
        withheld,
        former,
        former.map(published::list).orElse(List.of()));
  }

  /**
   * Publishes all of {@code orders}, or none.
   *
   * @throws NotPublishedException if one of them cannot be
   */
  @Transactional
  public List<Publication> publish(List<Order> orders) {
    if (orders.isEmpty()) {
      throw new NotPublishedException(Reason.NOTHING_TO_PUBLISH);
    }
    writer.lock();
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    List<Publication> done = new ArrayList<>();
    for (Order order : orders) {
      Intended intended = intend(order.department(), order.year());
      Optional<String> explanation = explanation(order, intended);
      done.add(publications.get(writer.write(intended, explanation, now)));
    }
    done.forEach(this::tell);
    return List.copyOf(done);
  }

  private static Optional<String> explanation(Order order, Intended intended) {
    if (order.seal().filter(seal -> !seal.equals(intended.seal())).isPresent()) {
      throw new NotPublishedException(Reason.CHANGED_MEANWHILE);
    }
    if (!intended.isPossible()) {
      throw new NotPublishedException(Reason.NOTHING_TO_PUBLISH);
    }
    if (intended.isUnchanged()) {
      throw new NotPublishedException(Reason.NOTHING_CHANGED);
    }
    if (!intended.isCorrection()) {
      return Optional.empty();
    }
    String words = order.explanation().strip();
    if (words.isEmpty() && intended.isSupplement()) {
      return Optional.of(SUPPLEMENT);
    }
    if (words.isEmpty() || words.length() > LONGEST_EXPLANATION) {
      throw new NotPublishedException(Reason.NO_EXPLANATION);
    }
    return Optional.of(words);
  }

  private void tell(Publication publication) {
    Change change =
        Change.of("plans_published", publication.subject())
            .to(
                "%s, %d plans, SHA-256 %s"
                    .formatted(
                        publication.path(),
                        publication.sum().plans(),
                        publication.hashes().sha256()));
    events.add(publication.explanation().map(change::because).orElse(change));
  }
}
