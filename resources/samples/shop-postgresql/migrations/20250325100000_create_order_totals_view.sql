-- +goose Up
CREATE VIEW order_totals AS
SELECT orders.id AS order_id,
       orders.customer_id,
       sum(order_items.quantity * order_items.price_cents) AS total_cents
FROM orders
JOIN order_items ON order_items.order_id = orders.id
WHERE orders.status <> 'cancelled'
GROUP BY orders.id;

COMMENT ON VIEW order_totals IS 'What each order comes to, for the accounts.';

-- +goose Down
DROP VIEW order_totals;
