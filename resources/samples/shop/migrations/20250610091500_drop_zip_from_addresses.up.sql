-- Rename of zip to postcode, 3 of 3: contract. The old values are put aside for one release, so that this can be taken back
-- without losing any of them.
CREATE TABLE addresses_zip (
    address_id INTEGER PRIMARY KEY,
    zip TEXT NOT NULL
);

INSERT INTO addresses_zip (address_id, zip)
SELECT id, zip FROM addresses;

-- switchback:ignore drop-column nothing reads zip since the release of 3 June, and its values are kept in addresses_zip
ALTER TABLE addresses DROP COLUMN zip;
