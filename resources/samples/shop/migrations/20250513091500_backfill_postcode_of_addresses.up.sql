-- Rename of zip to postcode, 2 of 3: backfill. The rows from before the application wrote both, 5,000 at a time; the live
-- database has 14,000 addresses. Which rows were filled is kept, so that the way back empties exactly those.
CREATE TABLE addresses_backfilled (
    address_id INTEGER PRIMARY KEY
);

INSERT INTO addresses_backfilled (address_id)
SELECT id FROM addresses WHERE postcode IS NULL;

UPDATE addresses SET postcode = zip
WHERE id IN (SELECT id FROM addresses WHERE postcode IS NULL ORDER BY id LIMIT 5000);

UPDATE addresses SET postcode = zip
WHERE id IN (SELECT id FROM addresses WHERE postcode IS NULL ORDER BY id LIMIT 5000);

UPDATE addresses SET postcode = zip
WHERE id IN (SELECT id FROM addresses WHERE postcode IS NULL ORDER BY id LIMIT 5000);
