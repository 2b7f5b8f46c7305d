DROP INDEX idx_addresses_customer_id;
DROP TABLE addresses;
