-- The index that the up dropped is forgotten.
DROP TABLE regions;
