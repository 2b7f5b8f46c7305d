-- Rename of zip to postcode, 1 of 3: expand. The application begins to write both columns with this release.

-- +goose Up
SET LOCAL lock_timeout = '2s';

ALTER TABLE addresses ADD COLUMN postcode text;

-- +goose Down
SET LOCAL lock_timeout = '2s';

ALTER TABLE addresses DROP COLUMN postcode;
