package org.plumbline.national;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.plumbline.national.reviewing.Part;
import org.plumbline.national.reviewing.ReviewSettings;
import org.plumbline.regulation.ContentHash;
import org.plumbline.regulation.RegulationData;
import org.plumbline.review.Reviewer;

/** What decides the results of a run. */
final class RunFacts {

  private static final String PROFILE = "profile";
  private static final String PROFILE_VERSION = "profileVersion";
  private static final String CATALOGUE = "catalogueVersion";
  private static final String REGULATION = "regulationVersion";

  /** Those that the summary says. */
  static final Set<String> PUBLIC = Set.of(PROFILE, PROFILE_VERSION, CATALOGUE, REGULATION);

  private RunFacts() {}

  static Map<String, String> of(ReviewSettings settings, String input, List<Part> parts) {
    Reviewer reviewer = settings.reviewer();
    ContentHash files = ContentHash.start();
    parts.forEach(part -> files.add(part.toString()));
    Map<String, String> facts = new TreeMap<>();
    facts.put("input", input);
    facts.put("files", files.end());
    facts.put("year", settings.year() + (settings.yearStated() ? "" : " where none is printed"));
    facts.put("messages", Boolean.toString(settings.messages()));
    facts.put(
        "peers", settings.peers().isEmpty() ? "" : ContentHash.start().add(settings.peers()).end());
    facts.put(PROFILE, reviewer.profile().name());
    facts.put(PROFILE_VERSION, reviewer.profile().versionAndHash());
    facts.put(CATALOGUE, reviewer.catalogue().version());
    facts.put(REGULATION, RegulationData.version());
    return facts;
  }
}
