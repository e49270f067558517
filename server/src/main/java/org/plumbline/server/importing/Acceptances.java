package org.plumbline.server.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.text.Bilingual;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.approval.Action;
import org.plumbline.server.approval.Approval;
import org.plumbline.server.approval.Decision;
import org.plumbline.server.audit.Change;
import org.plumbline.server.audit.Events;
import org.plumbline.server.importing.FileReading.Contents;
import org.plumbline.server.importing.ReadPlan.Existing;
import org.plumbline.server.importing.Units.KnownUnit;
import org.plumbline.server.plans.NewPlan;
import org.plumbline.server.plans.Owner;
import org.plumbline.server.plans.PlanId;
import org.plumbline.server.plans.PlanRow;
import org.plumbline.server.plans.Plans;
import org.springframework.stereotype.Component;

/** Makes draft plans of what was read of a file: of all of it, or of nothing. */
@Component
class Acceptances {

  private final ImportFiles files;
  private final ReadPlans readPlans;
  private final Staged staged;
  private final Units units;
  private final Plans plans;
  private final Approval approval;
  private final Events events;

  Acceptances(
      ImportFiles files,
      ReadPlans readPlans,
      Staged staged,
      Units units,
      Plans plans,
      Approval approval,
      Events events) {
    this.files = files;
    this.readPlans = readPlans;
    this.staged = staged;
    this.units = units;
    this.plans = plans;
    this.approval = approval;
    this.events = events;
  }

  /**
   * Keeps the plans of a file; part of a transaction, in turn.
   *
   * @throws OpenQuestionException if somebody must still say something
   */
  void keep(ImportJob job, ImportFile file, Contents contents) {
    List<ReadPlan> read = readPlans.list(file.id());
    refuseOpen(read);
    Map<Long, Owner> owners =
        units.listIn(job.organisation()).stream()
            .collect(Collectors.toMap(KnownUnit::id, KnownUnit::owner));
    List<NewPlan> added = new ArrayList<>();
    List<Integer> addedOrdinals = new ArrayList<>();
    List<Integer> ordinals = new ArrayList<>();
    List<Long> kept = new ArrayList<>();
    for (ReadPlan plan : read) {
      PerformancePlan content = contents.plans().get(plan.ordinal() - 1);
      if (plan.existing().isPresent()) {
        ordinals.add(plan.ordinal());
        kept.add(settle(plan.existing().get(), content, file));
      } else {
        addedOrdinals.add(plan.ordinal());
        added.add(
            new NewPlan(
                Objects.requireNonNull(owners.get(plan.unit().orElseThrow())),
                content,
                contents.reviews().get(plan.ordinal() - 1),
                file.document(),
                Acting.getActor().login()));
      }
    }
    if (!added.isEmpty()) {
      ordinals.addAll(addedOrdinals);
      kept.addAll(plans.add(added).stream().map(PlanId::value).toList());
    }
    finish(file, ordinals, kept);
  }

  private void finish(ImportFile file, List<Integer> ordinals, List<Long> kept) {
    readPlans.setKept(file.id(), ordinals, kept);
    staged.remove(file.id());
    files.move(file, FileState.ACCEPTED, Optional.empty());
    String numbers = kept.stream().map(String::valueOf).collect(Collectors.joining(", "));
    events.add(Change.of("import_file_accepted", file.subject()).from(file.name()).to(numbers));
  }

  private long settle(Existing existing, PerformancePlan content, ImportFile file) {
    PlanId id = new PlanId(existing.plan());
    if (existing.decision().equals(Optional.of(ReadPlan.Decision.REPLACE))) {
      PlanRow row = plans.findRow(id).orElseThrow(() -> new TooLateException(file.id()));
      plans.saveDraft(id, draftRevision(row, file), content);
      file.document().ifPresent(document -> plans.readFrom(id, document));
    }
    return existing.plan();
  }

  /** The revision at which the plan can be written; one in force first becomes an adjustment. */
  private long draftRevision(PlanRow row, ImportFile file) {
    return switch (row.state()) {
      case DRAFT -> row.versions().revision();
      case IN_FORCE -> adjusted(row, file);
      case WITH_DEPARTMENT, WITH_FINANCE, CLOSED ->
          throw new OpenQuestionException(
              Bilingual.format(
                  "目标表 %d 的状态是“%s”，不能用文件替换。请先撤回或退回到草稿，或对它选择“跳过”。",
                  "Plan %d is \"%s\" and cannot be replaced from a file. Withdraw or return it first,"
                      + " or choose to skip it.",
                  row.id().value(),
                  row.state().label()));
    };
  }

  private long adjusted(PlanRow row, ImportFile file) {
    if (!approval.allows(row.id(), Action.START_ADJUSTMENT)) {
      throw new OpenQuestionException(
          Bilingual.format(
              "目标表 %d 已批复，只有预算单位可以申请调整。请由单位导入，或对它选择“跳过”。",
              "Plan %d is in force, and only its unit can start an adjustment. Have the unit import"
                  + " the file, or choose to skip the plan.",
              row.id().value()));
    }
    String reason = "重新导入 / imported again: " + file.name();
    approval.act(
        row.id(),
        new Decision(Action.START_ADJUSTMENT, row.versions().revision(), Optional.of(reason)));
    return plans.findRow(row.id()).orElseThrow().versions().revision();
  }

  private static void refuseOpen(List<ReadPlan> read) {
    long open = read.stream().filter(ReadPlan::open).count();
    if (read.isEmpty()) {
      throw new OpenQuestionException(
          Bilingual.of("文件里没有可以接受的目标表。", "The file holds no plan that could be accepted."));
    }
    if (open > 0) {
      throw new OpenQuestionException(
          Bilingual.format(
              "还有 %d 张表需要您选择预算单位，或决定怎样处理已有的目标表。",
              "For %d of the plans you still have to choose a unit, or to say what becomes of the"
                  + " plan that is already there.",
              open));
    }
  }
}
