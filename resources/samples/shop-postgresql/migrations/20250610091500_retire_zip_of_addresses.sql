-- Rename of zip to postcode, 3 of 3: contract. Nothing reads zip since the release of 3 June. It is put out of reach under another
-- name first, with all its values, so that this can be taken back; the column itself goes with a later release.

-- +goose Up
SET LOCAL lock_timeout = '2s';

-- switchback:ignore drop-not-null nothing reads zip since the release of 3 June
ALTER TABLE addresses ALTER COLUMN zip DROP NOT NULL;
-- switchback:ignore rename-column nothing reads zip since the release of 3 June
ALTER TABLE addresses RENAME COLUMN zip TO zip_retired;

-- +goose Down
SET LOCAL lock_timeout = '2s';

-- What was written since has a postcode alone.
-- switchback:ignore unbatched-backfill only the rows that were written since this migration have no zip
UPDATE addresses SET zip_retired = coalesce(postcode, '') WHERE zip_retired IS NULL;
ALTER TABLE addresses RENAME COLUMN zip_retired TO zip;
ALTER TABLE addresses ALTER COLUMN zip SET NOT NULL;
