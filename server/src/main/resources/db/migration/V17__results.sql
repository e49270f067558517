-- Actual values of plans in force, kept as they were computed last.
--
-- Everything here follows from the records and can be computed again, but for what people said of a
-- watch. A value is fresh as long as the revision of its records and its day are those of now.

CREATE TABLE kept_measurement (
  plan_id bigint PRIMARY KEY REFERENCES register_book,
  revision bigint NOT NULL,
  as_of date NOT NULL,
  computed_at timestamptz NOT NULL
);

CREATE TABLE kept_value (
  plan_id bigint NOT NULL REFERENCES kept_measurement ON DELETE CASCADE,
  ordinal int NOT NULL,
  dimension text NOT NULL,
  name text NOT NULL,
  description text,
  target text NOT NULL,
  value_zh text NOT NULL,
  value_en text NOT NULL,
  verdict text NOT NULL,
  ratio numeric,
  explanation_zh text NOT NULL,
  explanation_en text NOT NULL,
  records bigint NOT NULL,
  latest date,
  synthetic boolean NOT NULL,
  attested boolean NOT NULL,
  -- who answers for a value that was typed in, and with which document
  document text,
  second_by boolean NOT NULL,
  PRIMARY KEY (plan_id, ordinal)
);

CREATE TABLE kept_watch (
  plan_id bigint NOT NULL REFERENCES kept_measurement ON DELETE CASCADE,
  name text NOT NULL,
  title_zh text NOT NULL,
  title_en text NOT NULL,
  target text NOT NULL,
  state text NOT NULL,
  since date NOT NULL,
  value_zh text NOT NULL,
  value_en text NOT NULL,
  explanation_zh text NOT NULL,
  explanation_en text NOT NULL,
  records bigint NOT NULL,
  synthetic boolean NOT NULL,
  PRIMARY KEY (plan_id, name)
);

-- Somebody saw that a watch stands as it does since a day, and said why or what is done.
CREATE TABLE watch_acknowledgement (
  plan_id bigint NOT NULL REFERENCES register_book,
  name text NOT NULL,
  state text NOT NULL,
  since date NOT NULL,
  reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
  said_by text NOT NULL,
  said_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (plan_id, name, state, since)
);

ALTER TABLE kept_measurement ENABLE ROW LEVEL SECURITY;
ALTER TABLE kept_measurement FORCE ROW LEVEL SECURITY;
CREATE POLICY kept_measurement_scope ON kept_measurement
  USING (EXISTS (SELECT FROM plan WHERE plan.id = plan_id));
ALTER TABLE kept_value ENABLE ROW LEVEL SECURITY;
ALTER TABLE kept_value FORCE ROW LEVEL SECURITY;
CREATE POLICY kept_value_scope ON kept_value
  USING (EXISTS (SELECT FROM plan WHERE plan.id = plan_id));
ALTER TABLE kept_watch ENABLE ROW LEVEL SECURITY;
ALTER TABLE kept_watch FORCE ROW LEVEL SECURITY;
CREATE POLICY kept_watch_scope ON kept_watch
  USING (EXISTS (SELECT FROM plan WHERE plan.id = plan_id));
ALTER TABLE watch_acknowledgement ENABLE ROW LEVEL SECURITY;
ALTER TABLE watch_acknowledgement FORCE ROW LEVEL SECURITY;
CREATE POLICY watch_acknowledgement_scope ON watch_acknowledgement
  USING (EXISTS (SELECT FROM plan WHERE plan.id = plan_id));
