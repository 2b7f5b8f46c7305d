-- The column is back; what stood in it is not.
SET LOCAL lock_timeout = '2s';
ALTER TABLE orders ADD COLUMN note text;
