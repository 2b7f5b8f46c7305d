-- +goose Up
CREATE TYPE order_status AS ENUM ('new', 'paid', 'sent', 'cancelled');

-- The new table refers to customers, whose writers must not queue for long behind this.
SET LOCAL lock_timeout = '2s';

CREATE TABLE orders (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    customer_id bigint NOT NULL CONSTRAINT orders_customer_id_fkey REFERENCES customers (id),
    status order_status NOT NULL DEFAULT 'new',
    placed_at timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX idx_orders_customer_id ON orders (customer_id);

-- +goose Down
SET LOCAL lock_timeout = '2s';

DROP TABLE orders;
DROP TYPE order_status;
