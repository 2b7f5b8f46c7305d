ALTER TABLE addresses DROP COLUMN postcode;
