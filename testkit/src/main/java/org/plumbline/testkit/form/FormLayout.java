package org.plumbline.testkit.form;

import java.util.List;
import org.plumbline.model.plan.PerformancePlan;

/** 版式. How a family of forms prints plans. */
sealed interface FormLayout {

  /** The rows of the tables that print {@code plans}, a list for each form. */
  List<List<FormRow>> forms(List<PerformancePlan> plans);

  void carry(PerformancePlan plan, CarriedPlan carried);

  /** A form for each plan, block below block. */
  record Blocks(List<FormBlock> blocks) implements FormLayout {

    public Blocks {
      blocks = List.copyOf(blocks);
    }

    static Blocks of(FormBlock... blocks) {
      return new Blocks(List.of(blocks));
    }

    @Override
    public List<List<FormRow>> forms(List<PerformancePlan> plans) {
      return plans.stream()
          .map(plan -> blocks.stream().flatMap(block -> block.rows(plan).stream()).toList())
          .toList();
    }

    @Override
    public void carry(PerformancePlan plan, CarriedPlan carried) {
      blocks.forEach(block -> block.carry(plan, carried));
    }
  }

  /** One table for all plans; what concerns a whole plan stands in its first row only. */
  record Flat(List<LabelledRow.Labelled> fields, IndicatorTable table) implements FormLayout {

    public Flat {
      fields = List.copyOf(fields);
    }

    @Override
    public List<List<FormRow>> forms(List<PerformancePlan> plans) {
      return List.of(FlatRows.of(this, plans));
    }

    @Override
    public void carry(PerformancePlan plan, CarriedPlan carried) {
      fields.forEach(field -> field.content().carry(plan, field.word(), carried));
      table.carry(plan, carried);
    }
  }
}
