-- The list of the day's orders. Cancelled ones are never in it, so the index leaves them out.
CREATE INDEX idx_orders_placed_at ON orders (placed_at) WHERE status <> 'cancelled';
