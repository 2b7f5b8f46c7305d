DO $$
DECLARE
    archive regclass;
BEGIN
    FOR archive IN SELECT oid FROM pg_class WHERE relname LIKE 'orders\_archive\_%' AND relkind = 'r' LOOP
        EXECUTE format('DROP TABLE %s', archive);
    END LOOP;
END;
$$;
