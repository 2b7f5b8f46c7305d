SET LOCAL lock_timeout = '2s';
ALTER TABLE accounts DROP COLUMN country;
