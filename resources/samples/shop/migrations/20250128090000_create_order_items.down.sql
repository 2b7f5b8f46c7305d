DROP INDEX idx_order_items_product_id;
DROP TABLE order_items;
