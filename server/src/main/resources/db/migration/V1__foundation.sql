-- Organisations, accounts, plans and the chain of events.
--
-- Visibility: each session carries who it sees for in plumbline.scope ('none', 'all', 'division',
-- 'department', 'unit') and plumbline.scope_id. Row policies read them and hold for the owner of the
-- tables too, so a query that forgets to ask sees nothing it should not. Unset means 'none'.

CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TABLE organisation (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('division', 'department', 'unit')),
  parent_id bigint REFERENCES organisation,
  code text NOT NULL CHECK (length(code) BETWEEN 1 AND 40),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  CHECK ((kind = 'division') = (parent_id IS NULL)),
  UNIQUE NULLS NOT DISTINCT (parent_id, code)
);

CREATE TABLE account (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  login text NOT NULL CHECK (login = lower(login) AND length(login) BETWEEN 2 AND 60),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  role text NOT NULL,
  organisation_id bigint REFERENCES organisation,
  password_hash text,
  password_changed_at timestamptz,
  must_change_password boolean NOT NULL DEFAULT false,
  failed_attempts int NOT NULL DEFAULT 0,
  locked_until timestamptz,
  disabled boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (login)
);

-- The original bytes of what was imported, once each.
CREATE TABLE document (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  sha256 text NOT NULL UNIQUE CHECK (length(sha256) = 64),
  name text NOT NULL,
  format text NOT NULL,
  content bytea NOT NULL,
  added_at timestamptz NOT NULL DEFAULT now()
);

-- One plan of one project and year. What it says stands in its versions; the columns here are what
-- lists sort, filter and search by, taken from the working version.
CREATE TABLE plan (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  division_id bigint NOT NULL REFERENCES organisation,
  department_id bigint NOT NULL REFERENCES organisation,
  unit_id bigint NOT NULL REFERENCES organisation,
  fiscal_year int,
  project_code text,
  project_name text NOT NULL,
  title text NOT NULL,
  form text NOT NULL,
  state text NOT NULL,
  working_version int NOT NULL DEFAULT 1,
  in_force_version int,
  budget_yuan numeric(20, 2),
  indicators int NOT NULL,
  errors int NOT NULL DEFAULT 0,
  warnings int NOT NULL DEFAULT 0,
  notes int NOT NULL DEFAULT 0,
  changed_at timestamptz NOT NULL DEFAULT now(),
  -- grows with every change; a change that names an older one comes too late
  revision bigint NOT NULL DEFAULT 1
);
CREATE INDEX plan_by_unit ON plan (unit_id, changed_at DESC, id DESC);
CREATE INDEX plan_by_department ON plan (department_id, changed_at DESC, id DESC);
CREATE INDEX plan_by_division ON plan (division_id, changed_at DESC, id DESC);
CREATE INDEX plan_by_words ON plan USING gin ((project_name || ' ' || coalesce(project_code, '')) gin_trgm_ops);

CREATE TABLE plan_version (
  plan_id bigint NOT NULL REFERENCES plan,
  version int NOT NULL,
  -- the whole plan, as PlanContent writes it
  content jsonb NOT NULL,
  document_id bigint REFERENCES document,
  reason text,
  author text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (plan_id, version)
);

-- The indicators and findings of the working version, one row each, for lists and search.
CREATE TABLE indicator (
  plan_id bigint NOT NULL REFERENCES plan,
  ordinal int NOT NULL,
  category text,
  dimension text,
  name text NOT NULL,
  target text,
  kind text,
  PRIMARY KEY (plan_id, ordinal)
);

CREATE TABLE finding (
  plan_id bigint NOT NULL REFERENCES plan,
  ordinal int NOT NULL,
  rule text NOT NULL,
  severity text NOT NULL,
  -- the place in the document: document, page, table, row, column, text
  place jsonb NOT NULL,
  message_zh text NOT NULL,
  message_en text NOT NULL,
  PRIMARY KEY (plan_id, ordinal)
);
CREATE INDEX finding_by_rule ON finding (rule, plan_id);

CREATE FUNCTION is_visible(division bigint, department bigint, unit bigint) RETURNS boolean
LANGUAGE sql STABLE AS $$
  SELECT CASE current_setting('plumbline.scope', true)
    WHEN 'all' THEN true
    WHEN 'division' THEN division = current_setting('plumbline.scope_id')::bigint
    WHEN 'department' THEN department = current_setting('plumbline.scope_id')::bigint
    WHEN 'unit' THEN unit = current_setting('plumbline.scope_id')::bigint
    ELSE false
  END
$$;

ALTER TABLE plan ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan FORCE ROW LEVEL SECURITY;
CREATE POLICY plan_scope ON plan USING (is_visible(division_id, department_id, unit_id));

ALTER TABLE plan_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_version FORCE ROW LEVEL SECURITY;
CREATE POLICY plan_version_scope ON plan_version
  USING (EXISTS (SELECT FROM plan WHERE plan.id = plan_id));

ALTER TABLE indicator ENABLE ROW LEVEL SECURITY;
ALTER TABLE indicator FORCE ROW LEVEL SECURITY;
CREATE POLICY indicator_scope ON indicator
  USING (EXISTS (SELECT FROM plan WHERE plan.id = plan_id));

ALTER TABLE finding ENABLE ROW LEVEL SECURITY;
ALTER TABLE finding FORCE ROW LEVEL SECURITY;
CREATE POLICY finding_scope ON finding
  USING (EXISTS (SELECT FROM plan WHERE plan.id = plan_id));

-- Every change is one event. Each carries the hash of the one before, so that none can be changed,
-- left out or slipped in without the chain telling.
CREATE TABLE event (
  seq bigint PRIMARY KEY,
  at timestamptz NOT NULL,
  actor text NOT NULL,
  address text NOT NULL,
  kind text NOT NULL,
  subject text NOT NULL,
  before text,
  after text,
  reason text,
  hash text NOT NULL CHECK (length(hash) = 64)
);
CREATE INDEX event_by_subject ON event (subject, seq);

-- The end of the chain: whoever adds an event holds this row until the transaction ends.
CREATE TABLE event_head (
  sole boolean PRIMARY KEY DEFAULT true CHECK (sole),
  seq bigint NOT NULL,
  hash text NOT NULL
);
INSERT INTO event_head (seq, hash) VALUES (0, repeat('0', 64));

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Events are only ever added';
END
$$;
CREATE TRIGGER event_only_added BEFORE UPDATE OR DELETE ON event
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER event_never_emptied BEFORE TRUNCATE ON event
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
