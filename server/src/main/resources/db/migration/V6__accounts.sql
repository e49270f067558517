-- Ways in and out: passwords and their history, second steps, one-time links, tokens of programs.

-- An account is made without powers; the security administrator grants them.
ALTER TABLE account
  ALTER COLUMN role DROP NOT NULL,
  ADD CONSTRAINT account_role CHECK (role IN ('unit', 'department', 'finance', 'auditor',
    'system_administrator', 'security_administrator', 'audit_administrator')),
  -- whom another provider must vouch for: its name in the configuration, a colon, its subject
  ADD COLUMN oidc_subject text CHECK (length(oidc_subject) <= 300),
  ADD COLUMN oidc_email text CHECK (length(oidc_email) <= 300),
  ADD COLUMN language text CHECK (language IN ('zh', 'en')),
  ADD COLUMN totp_secret text,
  ADD COLUMN totp_required boolean NOT NULL DEFAULT false,
  -- the latest time step whose code was used: no code is good twice
  ADD COLUMN totp_last_step bigint NOT NULL DEFAULT 0,
  ADD COLUMN last_signed_in_at timestamptz,
  ADD COLUMN last_signed_in_from text;
CREATE UNIQUE INDEX account_by_oidc_email ON account (lower(oidc_email));
CREATE UNIQUE INDEX account_by_oidc_subject ON account (oidc_subject);
CREATE INDEX account_by_organisation ON account (organisation_id);

CREATE TABLE former_password (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  account_id bigint NOT NULL REFERENCES account,
  hash text NOT NULL
);
CREATE INDEX former_password_by_account ON former_password (account_id, id DESC);

CREATE TABLE recovery_code (
  account_id bigint NOT NULL REFERENCES account,
  hash text NOT NULL,
  PRIMARY KEY (account_id, hash)
);

-- Links that let somebody set a password, each once. Only their hashes are kept.
CREATE TABLE entry_link (
  hash text PRIMARY KEY,
  account_id bigint NOT NULL REFERENCES account,
  purpose text NOT NULL CHECK (purpose IN ('invitation', 'reset')),
  expires_at timestamptz NOT NULL,
  used_at timestamptz
);
CREATE INDEX entry_link_by_account ON entry_link (account_id);

-- The one-time setup of an empty installation.
CREATE TABLE setup (
  sole boolean PRIMARY KEY DEFAULT true CHECK (sole),
  hash text,
  expires_at timestamptz,
  closed_at timestamptz
);
INSERT INTO setup DEFAULT VALUES;

CREATE TABLE api_token (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  account_id bigint NOT NULL REFERENCES account,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  hash text NOT NULL UNIQUE,
  scope text NOT NULL CHECK (scope IN ('read', 'write')),
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  last_used_at timestamptz,
  revoked_at timestamptz
);
CREATE INDEX api_token_by_account ON api_token (account_id, id DESC);

-- Answers to writes of programs, given again when the same write is sent again.
CREATE TABLE idempotent_answer (
  account_id bigint NOT NULL REFERENCES account,
  key text NOT NULL CHECK (length(key) BETWEEN 1 AND 200),
  fingerprint text NOT NULL,
  status int,
  content_type text,
  location text,
  body bytea,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (account_id, key)
);
CREATE INDEX idempotent_answer_by_age ON idempotent_answer (created_at);
