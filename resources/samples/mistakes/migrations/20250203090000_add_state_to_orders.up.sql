SET LOCAL lock_timeout = '2s';
ALTER TABLE orders ADD COLUMN state text;
UPDATE orders SET state = 'open' WHERE id IN (SELECT id FROM orders WHERE state IS NULL ORDER BY id LIMIT 1000);
