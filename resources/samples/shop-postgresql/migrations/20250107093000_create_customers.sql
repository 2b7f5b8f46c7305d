-- +goose Up
CREATE TABLE customers (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email text NOT NULL CONSTRAINT customers_email_key UNIQUE,
    name text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
);

COMMENT ON TABLE customers IS 'Who buys.';
COMMENT ON COLUMN customers.email IS 'How a customer signs in; one customer for each.';

-- +goose Down
SET LOCAL lock_timeout = '2s';

DROP TABLE customers;
