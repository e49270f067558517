-- What was published. These tables have no row policies: what stands in them is public. They refer to
-- no plan, so nothing that happens to one later can be seen through them, and they are only added to.

CREATE TABLE publication (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  department_id bigint NOT NULL REFERENCES organisation,
  -- names and codes as they were; the codes make the address
  division_code text NOT NULL,
  division_name text NOT NULL,
  department_code text NOT NULL,
  department_name text NOT NULL,
  fiscal_year int NOT NULL,
  -- from 1 for each department and year; each replaces the one before
  number int NOT NULL CHECK (number >= 1),
  published_at timestamptz NOT NULL,
  published_by text NOT NULL,
  -- why the former one had to be corrected
  explanation text CHECK (length(explanation) BETWEEN 1 AND 2000),
  plans int NOT NULL,
  budget_yuan numeric(24, 2),
  -- the published file is opening, files of the plans, closing: these very bytes are what is hashed
  opening text NOT NULL,
  sha256 text NOT NULL CHECK (length(sha256) = 64),
  sm3 text NOT NULL CHECK (length(sm3) = 64),
  CHECK ((number = 1) = (explanation IS NULL)),
  UNIQUE (division_code, fiscal_year, department_code, number)
);
CREATE INDEX publication_by_department ON publication (department_id, fiscal_year, number);

CREATE TABLE publication_plan (
  -- deferred, since the row above carries the hash of those below
  publication_id bigint NOT NULL REFERENCES publication DEFERRABLE INITIALLY DEFERRED,
  ordinal int NOT NULL,
  -- the last part of its address: the project code, or p and the number of the plan
  ref text NOT NULL,
  plan_number bigint NOT NULL,
  version int NOT NULL,
  project_code text,
  project_name text NOT NULL,
  unit_name text NOT NULL,
  budget_yuan numeric(20, 2),
  indicators int NOT NULL,
  -- what search looks through, in lower case
  words text NOT NULL,
  -- as PlanContent writes it, for pages and forms
  content jsonb NOT NULL,
  -- the published file, byte for byte
  file text NOT NULL,
  sha256 text NOT NULL CHECK (length(sha256) = 64),
  sm3 text NOT NULL CHECK (length(sm3) = 64),
  PRIMARY KEY (publication_id, ordinal),
  UNIQUE (publication_id, ref)
);

CREATE FUNCTION refuse_change_of_published() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'What was published does not change; publish a correction';
END
$$;
CREATE TRIGGER publication_only_added BEFORE UPDATE OR DELETE ON publication
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_published();
CREATE TRIGGER publication_never_emptied BEFORE TRUNCATE ON publication
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_published();
CREATE TRIGGER publication_plan_only_added BEFORE UPDATE OR DELETE ON publication_plan
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_published();
CREATE TRIGGER publication_plan_never_emptied BEFORE TRUNCATE ON publication_plan
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_published();
