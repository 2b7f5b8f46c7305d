SET LOCAL lock_timeout = '2s';
ALTER TABLE orders ADD COLUMN changed_at timestamptz;

CREATE FUNCTION orders_set_changed_at() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    NEW.changed_at := now();
    RETURN NEW;
END;
$$;

CREATE TRIGGER orders_changed
BEFORE UPDATE ON orders
FOR EACH ROW EXECUTE FUNCTION orders_set_changed_at();
