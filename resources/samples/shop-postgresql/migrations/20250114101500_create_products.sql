-- +goose Up
CREATE TABLE products (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    sku text NOT NULL CONSTRAINT products_sku_key UNIQUE,
    title text NOT NULL,
    price_cents bigint NOT NULL CONSTRAINT products_price_check CHECK (price_cents >= 0),
    active boolean NOT NULL DEFAULT true
);

COMMENT ON COLUMN products.price_cents IS 'Whole cents: sums of fractions do not add up.';

-- +goose Down
SET LOCAL lock_timeout = '2s';

DROP TABLE products;
