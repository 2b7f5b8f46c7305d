-- The ground for the mistakes; nothing is wrong here.
CREATE TABLE accounts (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    nickname text
);

CREATE TABLE orders (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_id bigint,
    quantity integer,
    status text,
    region text,
    note text
);

CREATE INDEX idx_orders_region ON orders (region);
