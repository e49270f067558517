-- Which plan or division an event is about, so that row policies hold for events as well: an event
-- of a plan is seen by those who see the plan. What is not hashed is derived from what is.
ALTER TABLE event ADD COLUMN plan_id bigint
  GENERATED ALWAYS AS (substring(subject FROM '^plan/([0-9]{1,18})(?:/|$)')::bigint) STORED;
ALTER TABLE event ADD COLUMN division_id bigint
  GENERATED ALWAYS AS (substring(subject FROM '^division/([0-9]{1,18})(?:/|$)')::bigint) STORED;

CREATE INDEX event_by_plan ON event (plan_id, seq DESC) WHERE plan_id IS NOT NULL;
CREATE INDEX event_by_actor ON event (actor, seq DESC);
CREATE INDEX event_by_kind ON event (kind, seq DESC);
CREATE INDEX event_by_time ON event (at);

ALTER TABLE event ENABLE ROW LEVEL SECURITY;
ALTER TABLE event FORCE ROW LEVEL SECURITY;
CREATE POLICY event_seen ON event FOR SELECT
  USING (plan_id IS NULL OR EXISTS (SELECT FROM plan WHERE plan.id = plan_id));
CREATE POLICY event_added ON event FOR INSERT WITH CHECK (true);
-- reached by nothing but the trigger that refuses
CREATE POLICY event_changed ON event FOR UPDATE USING (true);
CREATE POLICY event_deleted ON event FOR DELETE USING (true);
