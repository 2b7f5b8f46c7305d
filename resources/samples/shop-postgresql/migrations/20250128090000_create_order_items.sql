-- +goose Up
SET LOCAL lock_timeout = '2s';

CREATE TABLE order_items (
    order_id bigint NOT NULL CONSTRAINT order_items_order_id_fkey REFERENCES orders (id) ON DELETE CASCADE,
    product_id bigint NOT NULL CONSTRAINT order_items_product_id_fkey REFERENCES products (id),
    quantity integer NOT NULL CONSTRAINT order_items_quantity_check CHECK (quantity > 0),
    price_cents bigint NOT NULL CONSTRAINT order_items_price_check CHECK (price_cents >= 0),
    PRIMARY KEY (order_id, product_id)
);

CREATE INDEX idx_order_items_product_id ON order_items (product_id);

COMMENT ON COLUMN order_items.price_cents IS 'The price at the time of the order.';

-- +goose Down
SET LOCAL lock_timeout = '2s';

DROP TABLE order_items;
