DROP INDEX idx_orders_account_id;
