CREATE INDEX idx_orders_account_id ON orders (account_id);
