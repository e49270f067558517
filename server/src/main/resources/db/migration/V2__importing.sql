-- Imports: what was uploaded, how far each file has come, and what was read before anybody decided.
--
-- A file goes queued → reading → read or refused → accepted or rejected. What is read of a file and
-- its new state are one transaction; so are the plans of an accepted file and its state.

CREATE TABLE import_job (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  -- whose it is: as far down as the organisation of the one who brought it reaches
  division_id bigint NOT NULL REFERENCES organisation,
  department_id bigint REFERENCES organisation,
  unit_id bigint REFERENCES organisation,
  account_id bigint NOT NULL REFERENCES account,
  author text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  acceptance text NOT NULL CHECK (acceptance IN ('by_hand', 'clean', 'complete')),
  stopped boolean NOT NULL DEFAULT false
);

CREATE TABLE import_file (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  job_id bigint NOT NULL REFERENCES import_job,
  division_id bigint NOT NULL,
  department_id bigint,
  unit_id bigint,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 1000),
  size_bytes bigint NOT NULL,
  document_id bigint REFERENCES document,
  -- an earlier file with the same bytes
  same_as bigint REFERENCES import_file,
  state text NOT NULL CHECK
    (state IN ('queued', 'reading', 'read', 'refused', 'accepted', 'rejected')),
  reason_code text,
  reason_zh text,
  reason_en text,
  plans int NOT NULL DEFAULT 0,
  errors int NOT NULL DEFAULT 0,
  warnings int NOT NULL DEFAULT 0,
  notes int NOT NULL DEFAULT 0,
  -- plans for which somebody must still say whose they are, or what becomes of the one there is
  open_questions int NOT NULL DEFAULT 0,
  reading_notices int NOT NULL DEFAULT 0,
  reading_errors int NOT NULL DEFAULT 0,
  changed_at timestamptz NOT NULL DEFAULT now(),
  revision bigint NOT NULL DEFAULT 1
);
CREATE INDEX import_file_by_job ON import_file (job_id, state, id);
CREATE INDEX import_file_by_document ON import_file (document_id, id);
CREATE INDEX import_file_waiting ON import_file (job_id, id) WHERE state IN ('queued', 'reading');

-- What was read of a file, as it will be kept; gone once it is decided.
CREATE TABLE import_reading (
  file_id bigint PRIMARY KEY REFERENCES import_file,
  content bytea NOT NULL
);

-- One plan of a file that was read.
CREATE TABLE import_plan (
  file_id bigint NOT NULL REFERENCES import_file,
  ordinal int NOT NULL,
  project_name text NOT NULL,
  project_code text,
  fiscal_year int,
  printed_unit text,
  -- as plan.project_key
  project_key text NOT NULL,
  unit_id bigint REFERENCES organisation,
  -- what is to become of it where the same project and year is already there
  decision text CHECK (decision IN ('replace', 'skip')),
  plan_id bigint REFERENCES plan,
  PRIMARY KEY (file_id, ordinal)
);

-- A cell as somebody said it should read; what was printed stays.
CREATE TABLE import_correction (
  file_id bigint NOT NULL REFERENCES import_file,
  table_number int NOT NULL,
  row_number int NOT NULL,
  column_number int NOT NULL,
  printed text NOT NULL,
  corrected text NOT NULL,
  author text NOT NULL,
  corrected_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (file_id, table_number, row_number, column_number)
);

ALTER TABLE import_job ENABLE ROW LEVEL SECURITY;
ALTER TABLE import_job FORCE ROW LEVEL SECURITY;
CREATE POLICY import_job_scope ON import_job
  USING (is_visible(division_id, department_id, unit_id));

ALTER TABLE import_file ENABLE ROW LEVEL SECURITY;
ALTER TABLE import_file FORCE ROW LEVEL SECURITY;
CREATE POLICY import_file_scope ON import_file
  USING (is_visible(division_id, department_id, unit_id));

ALTER TABLE import_reading ENABLE ROW LEVEL SECURITY;
ALTER TABLE import_reading FORCE ROW LEVEL SECURITY;
CREATE POLICY import_reading_scope ON import_reading
  USING (EXISTS (SELECT FROM import_file WHERE import_file.id = file_id));

ALTER TABLE import_plan ENABLE ROW LEVEL SECURITY;
ALTER TABLE import_plan FORCE ROW LEVEL SECURITY;
CREATE POLICY import_plan_scope ON import_plan
  USING (EXISTS (SELECT FROM import_file WHERE import_file.id = file_id));

ALTER TABLE import_correction ENABLE ROW LEVEL SECURITY;
ALTER TABLE import_correction FORCE ROW LEVEL SECURITY;
CREATE POLICY import_correction_scope ON import_correction
  USING (EXISTS (SELECT FROM import_file WHERE import_file.id = file_id));

-- The same project and year again: by code, or by name where the form prints none. A hash, since
-- names may be longer than an index holds; a column, since row policies keep expressions from indexes.
ALTER TABLE plan ADD COLUMN project_key text NOT NULL
  GENERATED ALWAYS AS (md5(coalesce(project_code, project_name))) STORED;
CREATE INDEX plan_by_project ON plan (unit_id, project_key);

-- The parts of a plan are written for plans that the same transaction has just written under their
-- own policy. Asking again for each of their many rows adds a tenth to a fifth to writing them, so the
-- writer says 'all' for those statements, and everybody else is asked as before.
ALTER POLICY plan_version_scope ON plan_version WITH CHECK
  (current_setting('plumbline.scope', true) = 'all'
    OR EXISTS (SELECT FROM plan WHERE plan.id = plan_id));
ALTER POLICY indicator_scope ON indicator WITH CHECK
  (current_setting('plumbline.scope', true) = 'all'
    OR EXISTS (SELECT FROM plan WHERE plan.id = plan_id));
ALTER POLICY finding_scope ON finding WITH CHECK
  (current_setting('plumbline.scope', true) = 'all'
    OR EXISTS (SELECT FROM plan WHERE plan.id = plan_id));
