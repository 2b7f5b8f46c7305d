SET LOCAL lock_timeout = '2s';
DROP INDEX idx_orders_region;
CREATE TABLE regions (
    code text PRIMARY KEY,
    name text NOT NULL
);
