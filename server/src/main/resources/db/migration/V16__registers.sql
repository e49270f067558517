-- The registers of plans in force.
--
-- What is to be recorded, and how indicators are computed of it, says the pack of a programme. Each
-- plan that has one keeps a table for each of its registers, in a schema of its own: they are made
-- from the pack, so they stand in no migration. Their row policies ask this table.

CREATE TABLE pack (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  sha256 text NOT NULL UNIQUE CHECK (length(sha256) = 64),
  name text NOT NULL,
  version int NOT NULL,
  -- the pack.yaml
  content text NOT NULL,
  added_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE register_book (
  plan_id bigint PRIMARY KEY REFERENCES plan,
  pack_id bigint NOT NULL REFERENCES pack,
  -- grows with every change of a record; a change that names an older one comes too late
  revision bigint NOT NULL DEFAULT 1,
  opened_at timestamptz NOT NULL DEFAULT now()
);

ALTER TABLE register_book ENABLE ROW LEVEL SECURITY;
ALTER TABLE register_book FORCE ROW LEVEL SECURITY;
CREATE POLICY register_book_scope ON register_book
  USING (EXISTS (SELECT FROM plan WHERE plan.id = plan_id));
