-- Rename of zip to postcode, 1 of 3: expand. The application begins to write both columns with this release.
ALTER TABLE addresses ADD COLUMN postcode TEXT;
