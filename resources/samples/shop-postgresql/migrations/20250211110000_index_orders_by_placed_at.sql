-- The list of the day's orders. Cancelled ones are never in it, so the index leaves them out.

-- +goose NO TRANSACTION

-- +goose Up
-- A build that failed leaves an invalid index behind, in which the next try would stumble.
DROP INDEX CONCURRENTLY IF EXISTS idx_orders_placed_at;
CREATE INDEX CONCURRENTLY idx_orders_placed_at ON orders (placed_at DESC) WHERE status <> 'cancelled';

-- +goose Down
DROP INDEX CONCURRENTLY idx_orders_placed_at;
