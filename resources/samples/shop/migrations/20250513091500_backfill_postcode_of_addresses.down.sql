-- A row that was edited since keeps what was written.
UPDATE addresses SET postcode = NULL
WHERE id IN (SELECT address_id FROM addresses_backfilled) AND postcode = zip;

DROP TABLE addresses_backfilled;
