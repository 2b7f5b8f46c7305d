-- A row that was edited since keeps what was written.
UPDATE addresses SET postcode = NULL
WHERE id IN (SELECT id FROM addresses JOIN addresses_backfilled ON address_id = id WHERE postcode = zip ORDER BY id LIMIT 5000);

UPDATE addresses SET postcode = NULL
WHERE id IN (SELECT id FROM addresses JOIN addresses_backfilled ON address_id = id WHERE postcode = zip ORDER BY id LIMIT 5000);

UPDATE addresses SET postcode = NULL
WHERE id IN (SELECT id FROM addresses JOIN addresses_backfilled ON address_id = id WHERE postcode = zip ORDER BY id LIMIT 5000);

DROP TABLE addresses_backfilled;
