-- A column cannot be added in the middle, so the table is built anew with its columns in the old order.
CREATE TABLE addresses_new (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    street TEXT NOT NULL,
    zip TEXT NOT NULL,
    city TEXT NOT NULL,
    country TEXT NOT NULL DEFAULT 'DE',
    postcode TEXT
);

INSERT INTO addresses_new (id, customer_id, street, zip, city, country, postcode)
SELECT addresses.id,
       addresses.customer_id,
       addresses.street,
       coalesce(addresses_zip.zip, addresses.postcode, ''),
       addresses.city,
       addresses.country,
       addresses.postcode
FROM addresses
LEFT JOIN addresses_zip ON addresses_zip.address_id = addresses.id;

DROP TABLE addresses;
ALTER TABLE addresses_new RENAME TO addresses;
CREATE INDEX idx_addresses_customer_id ON addresses (customer_id);

DROP TABLE addresses_zip;
