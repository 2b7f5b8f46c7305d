-- Rename of zip to postcode, 2 of 3: backfill. The rows from before the application wrote both, 5,000 at a time and each batch
-- committed by itself, so that no row stays locked for long. Which rows were filled is kept, so that the way back empties
-- exactly those. Every statement can be run again after a failure.

-- +goose NO TRANSACTION

-- +goose Up
CREATE TABLE IF NOT EXISTS addresses_backfilled (
    address_id bigint PRIMARY KEY
);

-- +goose StatementBegin
DO $$
DECLARE
    filled integer;
BEGIN
    LOOP
        WITH batch AS (
            SELECT id FROM addresses WHERE postcode IS NULL ORDER BY id LIMIT 5000 FOR UPDATE SKIP LOCKED
        ), kept AS (
            INSERT INTO addresses_backfilled (address_id) SELECT id FROM batch ON CONFLICT DO NOTHING
        )
        UPDATE addresses SET postcode = zip FROM batch WHERE addresses.id = batch.id;
        GET DIAGNOSTICS filled = ROW_COUNT;
        COMMIT;
        EXIT WHEN filled = 0;
    END LOOP;
END;
$$;
-- +goose StatementEnd

-- +goose Down
-- A row that was edited since keeps what was written.
-- +goose StatementBegin
DO $$
DECLARE
    emptied integer;
BEGIN
    LOOP
        UPDATE addresses SET postcode = NULL
        WHERE id IN (
            SELECT id FROM addresses JOIN addresses_backfilled ON address_id = id
            WHERE postcode = zip ORDER BY id LIMIT 5000
        );
        GET DIAGNOSTICS emptied = ROW_COUNT;
        COMMIT;
        EXIT WHEN emptied = 0;
    END LOOP;
END;
$$;
-- +goose StatementEnd

SET lock_timeout = '2s';
DROP TABLE IF EXISTS addresses_backfilled;
RESET lock_timeout;
