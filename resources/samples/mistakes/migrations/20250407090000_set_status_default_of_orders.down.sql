-- The default that the up set is forgotten.
SET LOCAL lock_timeout = '2s';
ALTER TABLE orders DROP COLUMN status_since;
