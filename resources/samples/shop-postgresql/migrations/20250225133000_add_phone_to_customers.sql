-- +goose Up
SET LOCAL lock_timeout = '2s';

ALTER TABLE customers ADD COLUMN phone text;
COMMENT ON COLUMN customers.phone IS 'For the parcel service; most customers never say theirs.';

-- +goose Down
SET LOCAL lock_timeout = '2s';

ALTER TABLE customers DROP COLUMN phone;
