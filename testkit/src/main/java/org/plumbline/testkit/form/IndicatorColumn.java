package org.plumbline.testkit.form;

import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.IndicatorNote;
import org.plumbline.testkit.form.FormCell.Role;

/** 指标列. A column of an indicator table: its label, what it prints, and what it carries. */
sealed interface IndicatorColumn {

  String label();

  FormCell cell(Indicator indicator);

  void carry(Indicator indicator, CarriedIndicator to);

  /** A column that every reader of forms knows. */
  record Part(IndicatorPart part, String label) implements IndicatorColumn {

    @Override
    public FormCell cell(Indicator indicator) {
      return FormCell.of(part.role(), part.print(indicator));
    }

    @Override
    public void carry(Indicator indicator, CarriedIndicator to) {
      part.carry(indicator, to);
    }
  }

  /** A column of further texts; notes go by the kind and the label of their column. */
  record Note(IndicatorNote.Kind kind, String label) implements IndicatorColumn {

    @Override
    public FormCell cell(Indicator indicator) {
      String text =
          indicator.details().notes().stream()
              .filter(this::isMine)
              .map(note -> note.text().value())
              .findFirst()
              .orElse("");
      return FormCell.of(Role.TEXT, text);
    }

    @Override
    public void carry(Indicator indicator, CarriedIndicator to) {
      indicator.details().notes().stream()
          .filter(this::isMine)
          .map(note -> new IndicatorNote(kind, label, note.text()))
          .forEach(to.notes::add);
    }

    /** A reason is ticked in the column of its own name; other kinds have one column each. */
    private boolean isMine(IndicatorNote note) {
      return note.kind() == kind
          && (kind != IndicatorNote.Kind.DEVIATION_REASON || note.label().equals(label));
    }
  }
}
