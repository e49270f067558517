#!/bin/sh
# Runs once, when the cluster is made.
set -eu
psql -v ON_ERROR_STOP=1 -v password="$PLUMBLINE_DATABASE_PASSWORD" -U "$POSTGRES_USER" <<'SQL'
CREATE ROLE plumbline LOGIN PASSWORD :'password';
CREATE DATABASE plumbline OWNER plumbline;
SQL
