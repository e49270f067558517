-- Indicators and findings by year.
--
-- Nine of ten rows are indicators and findings of plans. Each year has tables of its own, so that a
-- year is vacuumed, moved to another disk or set aside without touching the others, and statements
-- that name the year read no other. Plans and their versions stay whole: all else refers to them by
-- their number alone.
--
-- The year 0 stands for a plan that names none; it goes, as other years outside the range do, into
-- the last table.

ALTER TABLE indicator RENAME TO indicator_whole;
ALTER TABLE finding RENAME TO finding_whole;
ALTER TABLE indicator_whole RENAME CONSTRAINT indicator_pkey TO indicator_whole_pkey;
ALTER TABLE finding_whole RENAME CONSTRAINT finding_pkey TO finding_whole_pkey;
DROP INDEX finding_by_rule;

CREATE TABLE indicator (
  plan_id bigint NOT NULL,
  fiscal_year int NOT NULL,
  ordinal int NOT NULL,
  category text,
  dimension text,
  name text NOT NULL,
  target text,
  kind text
) PARTITION BY LIST (fiscal_year);

CREATE TABLE finding (
  plan_id bigint NOT NULL,
  fiscal_year int NOT NULL,
  ordinal int NOT NULL,
  rule text NOT NULL,
  severity text NOT NULL,
  -- the place in the document: document, page, table, row, column, text
  place jsonb NOT NULL,
  message_zh text NOT NULL,
  message_en text NOT NULL
) PARTITION BY LIST (fiscal_year);

-- A table of a year is read through the whole alone: no policy of its own, so whoever asks it itself
-- sees nothing.
CREATE FUNCTION add_year(year int) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  whole text;
  part text;
BEGIN
  FOREACH whole IN ARRAY ARRAY['indicator', 'finding'] LOOP
    part := whole || '_' || year;
    EXECUTE format('CREATE TABLE %I PARTITION OF %I FOR VALUES IN (%s)', part, whole, year);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', part);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', part);
  END LOOP;
END
$$;
SELECT add_year(year) FROM generate_series(2015, 2035) AS year;

CREATE TABLE indicator_other PARTITION OF indicator DEFAULT;
ALTER TABLE indicator_other ENABLE ROW LEVEL SECURITY;
ALTER TABLE indicator_other FORCE ROW LEVEL SECURITY;
CREATE TABLE finding_other PARTITION OF finding DEFAULT;
ALTER TABLE finding_other ENABLE ROW LEVEL SECURITY;
ALTER TABLE finding_other FORCE ROW LEVEL SECURITY;

INSERT INTO indicator
  SELECT plan_id, coalesce(fiscal_year, 0), ordinal, category, dimension, name, target, kind
  FROM indicator_whole JOIN plan ON plan.id = plan_id;
INSERT INTO finding
  SELECT plan_id, coalesce(fiscal_year, 0), ordinal, rule, severity, place, message_zh, message_en
  FROM finding_whole JOIN plan ON plan.id = plan_id;
DROP TABLE indicator_whole, finding_whole;

ALTER TABLE indicator ADD PRIMARY KEY (plan_id, ordinal, fiscal_year),
  ADD FOREIGN KEY (plan_id) REFERENCES plan;
ALTER TABLE finding ADD PRIMARY KEY (plan_id, ordinal, fiscal_year),
  ADD FOREIGN KEY (plan_id) REFERENCES plan;
CREATE INDEX finding_by_rule ON finding (rule, plan_id);

ALTER TABLE indicator ENABLE ROW LEVEL SECURITY;
ALTER TABLE indicator FORCE ROW LEVEL SECURITY;
CREATE POLICY indicator_scope ON indicator
  USING (EXISTS (SELECT FROM plan WHERE plan.id = plan_id))
  WITH CHECK (current_setting('plumbline.scope', true) = 'all'
    OR EXISTS (SELECT FROM plan WHERE plan.id = plan_id));
ALTER TABLE finding ENABLE ROW LEVEL SECURITY;
ALTER TABLE finding FORCE ROW LEVEL SECURITY;
CREATE POLICY finding_scope ON finding
  USING (EXISTS (SELECT FROM plan WHERE plan.id = plan_id))
  WITH CHECK (current_setting('plumbline.scope', true) = 'all'
    OR EXISTS (SELECT FROM plan WHERE plan.id = plan_id));

-- Nobody counts the rows of a whole by itself: without these figures the planner knows nothing of it.
ANALYZE indicator;
ANALYZE finding;
