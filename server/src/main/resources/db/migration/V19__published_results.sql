-- What plans came to, published beside them: only added to, and referring to nothing that can change.

CREATE TABLE publication_result (
  publication_id bigint NOT NULL,
  ref text NOT NULL,
  -- the round of self-evaluation and the revision of the task that was accepted in it
  round_number bigint NOT NULL,
  revision bigint NOT NULL,
  as_of date NOT NULL,
  total numeric NOT NULL,
  -- points that nothing decided, which are not zeros
  open numeric NOT NULL,
  grade text,
  -- as plumbline/actuals/1, for the official form
  facts text NOT NULL,
  -- the published file, byte for byte
  file text NOT NULL,
  sha256 text NOT NULL CHECK (length(sha256) = 64),
  sm3 text NOT NULL CHECK (length(sm3) = 64),
  PRIMARY KEY (publication_id, ref),
  FOREIGN KEY (publication_id, ref) REFERENCES publication_plan (publication_id, ref)
);
CREATE TRIGGER publication_result_only_added BEFORE UPDATE OR DELETE ON publication_result
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_published();
CREATE TRIGGER publication_result_never_emptied BEFORE TRUNCATE ON publication_result
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_published();
