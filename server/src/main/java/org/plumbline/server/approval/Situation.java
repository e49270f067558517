package org.plumbline.server.approval;

import java.util.Optional;
import org.plumbline.server.plans.PlanRow;

/** Where a plan stands, and how it came there. */
record Situation(PlanRow plan, Optional<Step> last) {}
