-- The name of the table is made from the clock: no two runs leave the same schema.
DO $$
BEGIN
    EXECUTE format('CREATE TABLE orders_archive_%s (LIKE orders)', to_char(clock_timestamp(), 'YYYYMMDDHH24MISSUS'));
END;
$$;
