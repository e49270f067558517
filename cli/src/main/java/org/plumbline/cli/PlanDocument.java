package org.plumbline.cli;

import java.io.OutputStream;
import java.util.Optional;
import org.plumbline.forms.official.FormFormat;
import org.plumbline.forms.official.OfficialForm;
import org.plumbline.forms.official.ZippedForms;
import org.plumbline.forms.sheet.Form;
import org.plumbline.forms.sheet.FormWriter;
import org.plumbline.model.plan.PerformancePlan;

/** A document that is being written, plan by plan. */
interface PlanDocument {

  /** Whether the plan has a place in it. */
  boolean add(PerformancePlan plan);

  void end();

  /** Begins a document. */
  @FunctionalInterface
  interface Maker {
    PlanDocument begin(OutputStream out);
  }

  /** The forms that the product lays out itself. */
  static Maker official(OfficialForm kind, FormFormat format, boolean zipped, FormMaker maker) {
    return out -> {
      FormWriter writer =
          zipped
              ? ZippedForms.begin(out, format, kind)
              : format.begin(out, kind.page(), kind.title());
      return new PlanDocument() {
        @Override
        public boolean add(PerformancePlan plan) {
          Optional<Form> form = maker.make(plan);
          form.ifPresent(writer::add);
          return form.isPresent();
        }

        @Override
        public void end() {
          writer.end();
        }
      };
    };
  }
}
