package org.plumbline.cli;

import java.util.Optional;
import org.plumbline.forms.sheet.Form;
import org.plumbline.model.plan.PerformancePlan;

/** Fills in one form about a plan; empty where the plan has none of this kind. */
@FunctionalInterface
interface FormMaker {

  Optional<Form> make(PerformancePlan plan);
}
