-- The way of plans into force: steps taken, notes, deadlines and signed review forms.

-- What was done to a plan on its way, in the order it was done.
CREATE TABLE approval_step (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  plan_id bigint NOT NULL REFERENCES plan,
  version int NOT NULL,
  action text NOT NULL,
  from_state text NOT NULL,
  to_state text NOT NULL,
  account_id bigint NOT NULL REFERENCES account,
  name text NOT NULL,
  role text NOT NULL,
  at timestamptz NOT NULL,
  reason text CHECK (length(reason) <= 2000)
);
CREATE INDEX approval_step_by_plan ON approval_step (plan_id, id DESC);

CREATE TABLE plan_note (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  plan_id bigint NOT NULL REFERENCES plan,
  account_id bigint NOT NULL REFERENCES account,
  name text NOT NULL,
  role text NOT NULL,
  at timestamptz NOT NULL,
  words text NOT NULL CHECK (length(words) BETWEEN 1 AND 2000)
);
CREATE INDEX plan_note_by_plan ON plan_note (plan_id, id);

-- Until when plans of a year should have left a state; set by the finance bureau.
CREATE TABLE approval_deadline (
  division_id bigint NOT NULL REFERENCES organisation,
  fiscal_year int NOT NULL CHECK (fiscal_year BETWEEN 2000 AND 2100),
  state text NOT NULL CHECK (state IN ('draft', 'with_department', 'with_finance')),
  due date NOT NULL,
  PRIMARY KEY (division_id, fiscal_year, state)
);

-- 审核表 of one version, one for the department and one for the finance bureau.
CREATE TABLE review_sheet (
  plan_id bigint NOT NULL,
  version int NOT NULL,
  role text NOT NULL CHECK (role IN ('department', 'finance')),
  -- grades with their reasons by point, overall grade and opinion
  content jsonb NOT NULL,
  revision bigint NOT NULL DEFAULT 1,
  saved_by text NOT NULL,
  saved_at timestamptz NOT NULL,
  signed_by text,
  signed_role text,
  signed_at timestamptz,
  -- the bytes that were signed, and their SM3 hash
  signed_text text,
  hash text CHECK (length(hash) = 64),
  PRIMARY KEY (plan_id, version, role),
  FOREIGN KEY (plan_id, version) REFERENCES plan_version,
  CHECK (num_nulls(signed_by, signed_role, signed_at, signed_text, hash) IN (0, 5))
);

CREATE FUNCTION refuse_change_of_signed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.signed_at IS NOT NULL THEN
    RAISE EXCEPTION 'A signed review form does not change';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;
CREATE TRIGGER review_sheet_signed BEFORE UPDATE OR DELETE ON review_sheet
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_signed();

-- What waits, by whom it waits for and how long.
CREATE INDEX plan_waiting ON plan (state, division_id, changed_at, id)
  WHERE state IN ('with_department', 'with_finance');

ALTER TABLE approval_step ENABLE ROW LEVEL SECURITY;
ALTER TABLE approval_step FORCE ROW LEVEL SECURITY;
CREATE POLICY approval_step_scope ON approval_step
  USING (EXISTS (SELECT FROM plan WHERE plan.id = plan_id));

ALTER TABLE plan_note ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_note FORCE ROW LEVEL SECURITY;
CREATE POLICY plan_note_scope ON plan_note
  USING (EXISTS (SELECT FROM plan WHERE plan.id = plan_id));

ALTER TABLE review_sheet ENABLE ROW LEVEL SECURITY;
ALTER TABLE review_sheet FORCE ROW LEVEL SECURITY;
CREATE POLICY review_sheet_scope ON review_sheet
  USING (EXISTS (SELECT FROM plan WHERE plan.id = plan_id));
