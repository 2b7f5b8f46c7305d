-- +goose Up
SET LOCAL lock_timeout = '2s';

CREATE TABLE addresses (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    customer_id bigint NOT NULL CONSTRAINT addresses_customer_id_fkey REFERENCES customers (id) ON DELETE CASCADE,
    street text NOT NULL,
    zip text NOT NULL,
    city text NOT NULL,
    country text NOT NULL DEFAULT 'DE'
);

CREATE INDEX idx_addresses_customer_id ON addresses (customer_id);

COMMENT ON TABLE addresses IS 'Where parcels go.';

-- +goose Down
SET LOCAL lock_timeout = '2s';

DROP TABLE addresses;
