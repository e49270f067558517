-- Lists and searches that stay fast among a million plans.

-- Each order of the list is an index that also holds what lists filter by, and what the row policy
-- asks for: a page is found by walking one index, and only its own rows are fetched from the table.
DROP INDEX plan_by_division, plan_by_department, plan_by_name, plan_by_budget, plan_by_findings,
  plan_by_year, plan_by_state;
CREATE INDEX plan_by_division ON plan (division_id, changed_at DESC, id DESC)
  INCLUDE (department_id, unit_id, fiscal_year, state, budget_order, errors, warnings, notes);
CREATE INDEX plan_by_department ON plan (department_id, changed_at DESC, id DESC)
  INCLUDE (division_id, unit_id, fiscal_year, state, budget_order, errors, warnings, notes);
CREATE INDEX plan_by_name ON plan (division_id, name_order, id)
  INCLUDE (department_id, unit_id, fiscal_year, state, budget_order, errors, warnings, notes);
CREATE INDEX plan_by_budget ON plan (division_id, budget_order, id)
  INCLUDE (department_id, unit_id, fiscal_year, state, errors, warnings, notes);
CREATE INDEX plan_by_findings ON plan (division_id, finding_order, id)
  INCLUDE (department_id, unit_id, fiscal_year, state, budget_order, errors, warnings, notes);
CREATE INDEX plan_by_year ON plan (division_id, fiscal_year, changed_at DESC, id DESC)
  INCLUDE (department_id, unit_id, state, budget_order, errors, warnings, notes);
CREATE INDEX plan_by_state ON plan (division_id, state, changed_at DESC, id DESC)
  INCLUDE (department_id, unit_id, fiscal_year, budget_order, errors, warnings, notes);

-- The settings of the session are read once for a statement, not once for every row.
ALTER POLICY plan_scope ON plan USING (
  CASE (SELECT current_setting('plumbline.scope', true))
    WHEN 'all' THEN true
    WHEN 'division' THEN division_id = (SELECT current_setting('plumbline.scope_id')::bigint)
    WHEN 'department' THEN department_id = (SELECT current_setting('plumbline.scope_id')::bigint)
    WHEN 'unit' THEN unit_id = (SELECT current_setting('plumbline.scope_id')::bigint)
    ELSE false
  END);

-- Three neighbouring characters, and four of ASCII as in codes, are counted too. Pairs alone are in
-- too many plans: a code would be found in whatever has its digits somewhere.
-- The numbers of a text, as org.plumbline.server.plans.WordPairs counts them.
CREATE OR REPLACE FUNCTION word_pairs(words text) RETURNS int[] LANGUAGE sql IMMUTABLE AS $$
  WITH letters AS (
    SELECT word, at, ascii(substr(line, at::int, 1))::bigint AS a
    FROM regexp_split_to_table(
        translate(words, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'), '\s+')
        WITH ORDINALITY AS lines (line, word),
      generate_series(1, length(line)) AS at
  ), neighbours AS (
    SELECT a, lead(a, 1) OVER w AS b, lead(a, 2) OVER w AS c, lead(a, 3) OVER w AS d
    FROM letters WINDOW w AS (PARTITION BY word ORDER BY at)
  )
  SELECT coalesce(array_agg(DISTINCT number), '{}') FROM (
    SELECT unnest(ARRAY[
      (a::int % 32768) << 16,
      ((a::int % 32768) << 16) | (b::int % 65536),
      (-1 - ((a * 1000003 + b) * 1000003 + c) % 2147483647)::int,
      CASE WHEN greatest(a, b, c, d) < 128
        THEN (-1 - (((a * 131 + b) * 131 + c) * 131 + d) * 7 % 2147483647)::int END]) AS number
    FROM neighbours
  ) counted WHERE number IS NOT NULL
$$;
UPDATE plan_words SET pairs = word_pairs(
  (SELECT concat_ws(' ', plan.project_name, plan.project_code, unit.code, unit.name,
      (SELECT string_agg(indicator.name, ' ') FROM indicator WHERE indicator.plan_id = plan.id))
    FROM plan JOIN organisation unit ON unit.id = plan.unit_id WHERE plan.id = plan_words.plan_id));
