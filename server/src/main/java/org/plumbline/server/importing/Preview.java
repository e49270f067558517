package org.plumbline.server.importing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plumbline.server.importing.Correction.Place;
import org.plumbline.server.importing.Previews.NoticeShown;
import org.plumbline.server.importing.Previews.PlanShown;
import org.plumbline.server.importing.Units.KnownUnit;

/**
 * The page of a file: a part of the original, and what was read there.
 *
 * @param correcting the cell that is to be corrected
 */
record Preview(
    Position position,
    List<PlanShown> plans,
    Open open,
    List<NoticeShown> notices,
    List<Correction> corrections,
    List<KnownUnit> units,
    Optional<PreviewTable.Shown> correcting) {

  /** As many other parts are named in which there is something to see. */
  private static final int OTHER_PARTS = 20;

  /** 第几段. Which part of the original is shown, counted from 1. */
  record Position(PreviewParts all, int part) {

    public int parts() {
      return all.count();
    }

    public List<PreviewTable> tables() {
      return all.tables(part);
    }

    boolean shows(Place place) {
      return all.of(place) == part;
    }

    /** The address of a place within the page of the file. */
    public String link(Place place) {
      return (shows(place) ? "" : "?part=" + all.of(place)) + "#" + place.anchor();
    }
  }

  /**
   * 待回答. What somebody must still say about the plans of the whole file.
   *
   * @param plans how many plans there are
   * @param units plans for which a unit must be chosen
   * @param printed units that these plans print, those of most plans first
   * @param existing plans of which it must be said what becomes of the one there is
   */
  record Open(int plans, long units, List<Printed> printed, long existing) {

    /** 表上的单位. What some of the plans print for a unit. */
    record Printed(String name, long plans) {}

    static Open of(List<ReadPlan> plans) {
      return new Open(
          plans.size(),
          plans.stream().filter(plan -> plan.unit().isEmpty()).count(),
          printedBy(plans),
          plans.stream()
              .flatMap(plan -> plan.existing().stream())
              .filter(there -> there.decision().isEmpty())
              .count());
    }
  }

  private static List<Open.Printed> printedBy(List<ReadPlan> plans) {
    return plans.stream()
        .filter(plan -> plan.unit().isEmpty())
        .flatMap(plan -> plan.printedUnit().stream())
        .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(each -> new Open.Printed(each.getKey(), each.getValue()))
        .sorted(Comparator.comparingLong(Open.Printed::plans).reversed())
        .toList();
  }

  /** What the reader has to say about the part that is shown. */
  public List<NoticeShown> noticesHere() {
    return notices.stream().filter(said -> partOf(said) == position.part()).toList();
  }

  /** The first other parts about which it has something to say. */
  public List<Integer> partsWithNotices() {
    return notices.stream()
        .map(this::partOf)
        .filter(part -> part != position.part())
        .distinct()
        .sorted()
        .limit(OTHER_PARTS)
        .toList();
  }

  private int partOf(NoticeShown said) {
    return said.place().map(position.all()::of).orElse(1);
  }

  static Preview nothing() {
    return new Preview(
        new Position(new PreviewParts(List.of()), 1),
        List.of(),
        new Open(0, 0, List.of(), 0),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }
}
