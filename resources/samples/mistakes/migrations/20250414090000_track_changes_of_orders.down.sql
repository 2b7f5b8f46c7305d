-- Trigger and function are forgotten: every UPDATE of orders fails afterwards.
SET LOCAL lock_timeout = '2s';
ALTER TABLE orders DROP COLUMN changed_at;
