package org.plumbline.review.waiver;

import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.regulation.DataFile;
import org.plumbline.regulation.DataNode;
import org.plumbline.regulation.RegulationDataException;
import org.plumbline.review.Finding;
import org.plumbline.review.PlanReview;

/** 豁免清单. What was accepted, read from a file and held against what was found. */
public record Waivers(List<Waiver> waivers) {

  public Waivers {
    waivers = List.copyOf(waivers);
  }

  public static Waivers none() {
    return new Waivers(List.of());
  }

  /**
   * Reads a file of waivers; {@code name} names it in messages.
   *
   * @throws RegulationDataException naming file and key of what is missing or wrong
   */
  public static Waivers parse(String name, InputStream stream) {
    return new Waivers(
        DataFile.parse(name, stream).nodes("waivers").stream().map(Waivers::waiver).toList());
  }

  private static Waiver waiver(DataNode node) {
    return new Waiver(
        node.text("project"),
        node.text("rule"),
        node.findText("indicator").or(() -> node.findText("cell")),
        node.text("reason"),
        node.text("author"),
        date(node, "date"),
        date(node, "expires"));
  }

  private static LocalDate date(DataNode node, String key) {
    try {
      return LocalDate.parse(node.text(key));
    } catch (DateTimeException e) {
      throw new RegulationDataException(
          node.path() + "." + key + ": not a date like 2026-12-31: " + node.text(key), e);
    }
  }

  /** Holds the waivers against a run; {@code today} decides which have expired. */
  public Outcome applyTo(List<PlanReview> reviews, LocalDate today) {
    List<Waived> waived = new ArrayList<>();
    Set<Waiver> used = new LinkedHashSet<>();
    for (PlanReview review : reviews) {
      for (Finding finding : review.findings()) {
        for (Waiver waiver : waivers) {
          if (waiver.covers(review, finding)) {
            used.add(waiver);
            if (!waiver.hasExpired(today)) {
              waived.add(new Waived(finding, waiver));
              break;
            }
          }
        }
      }
    }
    return new Outcome(
        waived,
        waivers.stream().filter(waiver -> waiver.hasExpired(today)).toList(),
        waivers.stream().filter(waiver -> !used.contains(waiver)).toList());
  }

  /** 已豁免意见. A finding and the waiver that accepts it. */
  public record Waived(Finding finding, Waiver waiver) {}

  /**
   * 豁免结果. What the waivers did to a run.
   *
   * @param expired those whose last day has passed; what they covered counts again
   * @param unmatched those that cover nothing any more, expired or not
   */
  public record Outcome(List<Waived> waived, List<Waiver> expired, List<Waiver> unmatched) {

    public Outcome {
      waived = List.copyOf(waived);
      expired = List.copyOf(expired);
      unmatched = List.copyOf(unmatched);
    }

    public static Outcome none() {
      return new Outcome(List.of(), List.of(), List.of());
    }

    public boolean isEmpty() {
      return waived.isEmpty() && expired.isEmpty() && unmatched.isEmpty();
    }

    /** The waiver that accepts a finding; the very finding of this run, not an equal one. */
    public Optional<Waiver> findWaiver(Finding finding) {
      return waived.stream()
          .filter(item -> item.finding() == finding)
          .map(Waived::waiver)
          .findFirst();
    }
  }
}
