-- Plans at work: former contents of drafts, search, and the orders a list of a million can stand in.

-- What a plan said at a revision before it was saved anew: for undoing a save, and for telling two
-- people who wrote at once what differs.
CREATE TABLE plan_revision (
  plan_id bigint NOT NULL REFERENCES plan,
  revision bigint NOT NULL,
  version int NOT NULL,
  content jsonb NOT NULL,
  saved_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (plan_id, revision)
);
ALTER TABLE plan_revision ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_revision FORCE ROW LEVEL SECURITY;
CREATE POLICY plan_revision_scope ON plan_revision
  USING (EXISTS (SELECT FROM plan WHERE plan.id = plan_id));

-- What lists sort by, in types whose comparisons the planner may use beside row policies. Without
-- ICU names go by their characters, not by their sounds.
DO $$
BEGIN
  CREATE COLLATION plumbline_names (provider = icu, locale = 'zh');
EXCEPTION WHEN OTHERS THEN
  CREATE COLLATION plumbline_names FROM "C";
END
$$;
ALTER TABLE plan
  ADD COLUMN name_order text COLLATE plumbline_names
    GENERATED ALWAYS AS (left(project_name, 60)) STORED,
  ADD COLUMN budget_order bigint
    GENERATED ALWAYS AS ((least(coalesce(budget_yuan, -0.01), 90000000000000000) * 100)::bigint) STORED,
  ADD COLUMN finding_order int
    GENERATED ALWAYS AS (least(errors, 9999) * 10000 + least(warnings, 99) * 100 + least(notes, 99)) STORED;
CREATE INDEX plan_by_name ON plan (division_id, name_order, id);
CREATE INDEX plan_by_budget ON plan (division_id, budget_order, id);
CREATE INDEX plan_by_findings ON plan (division_id, finding_order, id);
CREATE INDEX plan_by_year ON plan (division_id, fiscal_year, changed_at DESC, id DESC);
CREATE INDEX plan_by_state ON plan (division_id, state, changed_at DESC, id DESC);

-- LIKE may look into a row before its policy has been asked, so the planner never uses this one.
DROP INDEX plan_by_words;

-- Which characters, and pairs of neighbouring characters, stand in the searchable texts of a plan:
-- a word of one character or more is found by them. Numbers only, nothing one could read; whoever
-- asks joins with plan, whose policies decide. A policy here would keep the planner off the index.
CREATE TABLE plan_words (
  plan_id bigint PRIMARY KEY REFERENCES plan,
  pairs int[] NOT NULL
);
CREATE INDEX plan_words_pairs ON plan_words USING gin (pairs);

-- The numbers of a text, as org.plumbline.server.plans.WordPairs counts them.
CREATE FUNCTION word_pairs(words text) RETURNS int[] LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(array_agg(DISTINCT number), '{}') FROM (
    SELECT unnest(ARRAY[
      (ascii(substr(line, at, 1)) % 32768) << 16,
      CASE WHEN at < length(line)
        THEN ((ascii(substr(line, at, 1)) % 32768) << 16) | (ascii(substr(line, at + 1, 1)) % 65536)
      END]) AS number
    FROM regexp_split_to_table(
        translate(words, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'), '\s+') AS line,
      generate_series(1, length(line)) AS at
  ) counted WHERE number IS NOT NULL
$$;
INSERT INTO plan_words
  SELECT plan.id, word_pairs(
    concat_ws(' ', plan.project_name, plan.project_code, unit.code, unit.name,
      (SELECT string_agg(indicator.name, ' ') FROM indicator WHERE indicator.plan_id = plan.id)))
  FROM plan JOIN organisation unit ON unit.id = plan.unit_id;
