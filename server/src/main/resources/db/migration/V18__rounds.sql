-- Monitoring during the year and self-evaluation after it: rounds that the finance bureau opens, and in
-- each one task for every plan in force.

CREATE TABLE evaluation_round (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  division_id bigint NOT NULL REFERENCES organisation,
  kind text NOT NULL CHECK (kind IN ('monitoring', 'self_evaluation')),
  fiscal_year int NOT NULL CHECK (fiscal_year BETWEEN 2000 AND 2100),
  -- spending and values count up to and including this day
  as_of date NOT NULL,
  due date NOT NULL,
  opened_by text NOT NULL,
  opened_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (division_id, kind, fiscal_year, as_of)
);

CREATE TABLE evaluation_task (
  round_id bigint NOT NULL REFERENCES evaluation_round,
  plan_id bigint NOT NULL REFERENCES plan,
  state text NOT NULL DEFAULT 'with_unit'
    CHECK (state IN ('with_unit', 'with_department', 'with_finance', 'rectification', 'accepted')),
  revision bigint NOT NULL DEFAULT 1,
  -- what was spent, and why indicators are behind, as plumbline/actuals/1; the values come from records
  entered text,
  -- all facts as they were sent, as plumbline/actuals/1: records that come later change nothing
  sent text,
  -- until when what is wrong has to be put right
  rectify_by date,
  changed_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (round_id, plan_id)
);
CREATE INDEX evaluation_task_by_plan ON evaluation_task (plan_id);

CREATE TABLE evaluation_step (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  round_id bigint NOT NULL,
  plan_id bigint NOT NULL,
  action text NOT NULL,
  to_state text NOT NULL,
  name text NOT NULL,
  role text NOT NULL,
  reason text CHECK (length(reason) <= 2000),
  at timestamptz NOT NULL DEFAULT now(),
  FOREIGN KEY (round_id, plan_id) REFERENCES evaluation_task
);
CREATE INDEX evaluation_step_by_task ON evaluation_step (round_id, plan_id, id);

ALTER TABLE evaluation_task ENABLE ROW LEVEL SECURITY;
ALTER TABLE evaluation_task FORCE ROW LEVEL SECURITY;
CREATE POLICY evaluation_task_scope ON evaluation_task
  USING (EXISTS (SELECT FROM plan WHERE plan.id = plan_id));
ALTER TABLE evaluation_step ENABLE ROW LEVEL SECURITY;
ALTER TABLE evaluation_step FORCE ROW LEVEL SECURITY;
CREATE POLICY evaluation_step_scope ON evaluation_step
  USING (EXISTS (SELECT FROM plan WHERE plan.id = plan_id));
-- A round is seen by its division, and by whoever has a task in it.
ALTER TABLE evaluation_round ENABLE ROW LEVEL SECURITY;
ALTER TABLE evaluation_round FORCE ROW LEVEL SECURITY;
CREATE POLICY evaluation_round_scope ON evaluation_round
  USING (is_visible(division_id, 0, 0)
    OR EXISTS (SELECT FROM evaluation_task WHERE round_id = evaluation_round.id));
