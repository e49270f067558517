package org.plumbline.server.registers;

import org.plumbline.server.plans.PlanId;

/** Records of a plan changed: what was computed of them is to be computed again. */
public record RecordsChanged(PlanId plan) {}
