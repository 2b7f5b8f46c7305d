ALTER TABLE users ADD COLUMN note jsonb;
