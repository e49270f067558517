-- Secrets of second steps lie sealed from here on. Those of before are sealed when the server starts,
-- which has the key; the database never has it.
ALTER TABLE account ADD CONSTRAINT account_totp_sealed
  CHECK (totp_secret LIKE 'v1:%') NOT VALID;
