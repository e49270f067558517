-- Organisations that are no more keep their plans, accounts and publications; nothing new is made in them.
ALTER TABLE organisation ADD COLUMN closed_at timestamptz;
