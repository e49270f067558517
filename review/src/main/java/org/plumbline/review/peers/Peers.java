package org.plumbline.review.peers;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** 同类分布表. The distributions that an installation was given; empty where it was given none. */
public final class Peers {

  /** No distributions are known. */
  public static final Peers NONE = new Peers(Map.of());

  private final Map<PeerGroup, PeerTargets> groups;

  private Peers(Map<PeerGroup, PeerTargets> groups) {
    this.groups = groups;
  }

  /** The distributions of these groups; of two for one group the first counts. */
  public static Peers of(Collection<PeerTargets> targets) {
    return new Peers(
        targets.stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    PeerTargets::group, Function.identity(), (first, _) -> first)));
  }

  public boolean isEmpty() {
    return groups.isEmpty();
  }

  public Optional<PeerTargets> find(PeerGroup group) {
    return Optional.ofNullable(groups.get(group));
  }
}
