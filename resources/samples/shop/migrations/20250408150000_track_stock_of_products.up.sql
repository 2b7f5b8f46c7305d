-- What is on the shelves; every line of an order takes its share.
ALTER TABLE products ADD COLUMN stock INTEGER NOT NULL DEFAULT 0;

CREATE TRIGGER order_items_take_stock
AFTER INSERT ON order_items
BEGIN
    UPDATE products SET stock = stock - NEW.quantity WHERE id = NEW.product_id;
END;
