-- Two statements in one file are one transaction to the server, which refuses CONCURRENTLY there.
SET lock_timeout = '2s';
CREATE INDEX CONCURRENTLY idx_accounts_email ON accounts (email_address);
