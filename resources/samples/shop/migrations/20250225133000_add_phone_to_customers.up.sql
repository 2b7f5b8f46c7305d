-- For the parcel service; most customers will never say theirs.
ALTER TABLE customers ADD COLUMN phone TEXT;
