package org.plumbline.server.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.Notice;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.document.Explanation;
import org.plumbline.server.importing.Correction.Place;
import org.plumbline.server.importing.PreviewValue.Difference;
import org.plumbline.server.importing.Units.KnownUnit;
import org.plumbline.server.plans.PlanId;
import org.plumbline.server.plans.PlanRow;
import org.plumbline.server.plans.Plans;
import org.plumbline.server.plans.StoredPlan;
import org.springframework.stereotype.Component;

/** Puts together what the page of a file shows. */
@Component
class Previews {

  private static final Pattern ANCHOR = Pattern.compile("c-(\\d{1,7})-(\\d{1,7})-(\\d{1,7})");

  private final KeptDocuments documents;
  private final Corrections corrections;
  private final FileReading reading;
  private final ReadPlans readPlans;
  private final Units units;
  private final Plans plans;

  Previews(
      KeptDocuments documents,
      Corrections corrections,
      FileReading reading,
      ReadPlans readPlans,
      Units units,
      Plans plans) {
    this.documents = documents;
    this.corrections = corrections;
    this.reading = reading;
    this.readPlans = readPlans;
    this.units = units;
    this.plans = plans;
  }

  /**
   * What somebody wants to see of a file.
   *
   * @param part of the original, unless a cell says where
   * @param at a cell to look at
   * @param cell one that is to be corrected
   */
  record Wanted(int part, Optional<String> at, Optional<String> cell) {

    Optional<Place> place() {
      return cell.or(() -> at).flatMap(Previews::place);
    }
  }

  /**
   * A plan that was read.
   *
   * @param values those that stand in the part that is shown
   * @param all how many values it has
   */
  record PlanShown(
      ReadPlan plan,
      List<PreviewValue> values,
      int all,
      Optional<KnownUnit> unit,
      Optional<AlreadyThere> there) {

    /** Whether the form prints another unit than the one the plan is to belong to. */
    public boolean printsAnotherUnit() {
      return unit.isPresent()
          && plan.printedUnit()
              .filter(printed ->
                  !printed.contains(unit.get().code()) && !printed.contains(unit.get().name()))
              .isPresent();
    }
  }

  /** The plan of the same project and year. */
  record AlreadyThere(PlanRow row, List<Difference> differences) {}

  /** Something the reader has to say, and the cell it says it about. */
  record NoticeShown(Notice notice, Optional<Place> place) {}

  Preview of(ImportJob job, ImportFile file, Wanted wanted) {
    if (file.document().isEmpty()) {
      return Preview.nothing();
    }
    List<Correction> corrected = corrections.list(file.id());
    try {
      Explanation explanation = reading.explain(documents.get(file), corrected);
      PreviewParts parts = new PreviewParts(PreviewTable.of(explanation.cells(), corrected));
      int number =
          wanted.place().map(parts::of).orElse(Math.clamp(wanted.part(), 1, parts.count()));
      Preview.Position position = new Preview.Position(parts, number);
      List<ReadPlan> rows = readPlans.list(file.id());
      List<KnownUnit> known = units.listIn(job.organisation());
      return new Preview(
          position,
          plans(rows, explanation.result().plans(), known, position),
          Preview.Open.of(rows),
          explanation.result().notices().stream().map(Previews::shown).toList(),
          corrected,
          known,
          wanted.cell().flatMap(Previews::place).flatMap(place -> find(position.tables(), place)));
    } catch (UnreadableDocumentException _) {
      return Preview.nothing(); // its row says why
    }
  }

  /** Those of which something stands in the part that is shown. */
  private List<PlanShown> plans(
      List<ReadPlan> rows,
      List<PerformancePlan> contents,
      List<KnownUnit> known,
      Preview.Position position) {
    List<PlanShown> shown = new ArrayList<>();
    for (ReadPlan row : rows) {
      if (row.ordinal() <= contents.size()) {
        PerformancePlan content = contents.get(row.ordinal() - 1);
        List<PreviewValue> all = PreviewValue.of(content);
        List<PreviewValue> here =
            all.stream().filter(value -> position.shows(value.place())).toList();
        if (!here.isEmpty()) {
          Optional<KnownUnit> unit =
              row.unit().flatMap(id -> known.stream().filter(one -> one.id() == id).findFirst());
          shown.add(new PlanShown(row, here, all.size(), unit, there(row, content)));
        }
      }
    }
    return shown;
  }

  private Optional<AlreadyThere> there(ReadPlan row, PerformancePlan content) {
    if (row.kept().isPresent()) {
      return Optional.empty();
    }
    Optional<StoredPlan> stored =
        row.existing().flatMap(existing -> plans.find(new PlanId(existing.plan())));
    return stored.map(
        plan -> new AlreadyThere(plan.row(), PreviewValue.differences(plan.content(), content)));
  }

  private static NoticeShown shown(Notice notice) {
    return new NoticeShown(notice, notice.at().filter(at -> at.row() > 0).map(PreviewValue::place));
  }

  private static Optional<PreviewTable.Shown> find(List<PreviewTable> tables, Place place) {
    return tables.stream()
        .flatMap(table -> table.rows().stream())
        .flatMap(row -> row.cells().stream())
        .filter(cell -> cell.place().equals(place))
        .findFirst();
  }

  /** The place an anchor names. */
  static Optional<Place> place(String anchor) {
    Matcher parts = ANCHOR.matcher(anchor);
    return parts.matches()
        ? Optional.of(
            new Place(
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3))))
        : Optional.empty();
  }
}
