-- SPDX-FileCopyrightText: 2026 The Switchback authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- One of everything that a PostgreSQL schema can hold and a dump brings back.
CREATE SCHEMA app;
CREATE SCHEMA "Odd Name";
COMMENT ON SCHEMA app IS 'the application';
GRANT USAGE ON SCHEMA app TO reader;
CREATE EXTENSION citext WITH SCHEMA app;
CREATE EXTENSION btree_gist WITH SCHEMA app;
CREATE TYPE app.mood AS ENUM ('sad', 'it''s ok', 'happy');
COMMENT ON TYPE app.mood IS 'how one feels';
CREATE TYPE app.place AS (street text COLLATE "C", number integer);
COMMENT ON COLUMN app.place.street IS 'with number';
CREATE TYPE app.span AS RANGE (subtype = float8, subtype_diff = float8mi);
CREATE DOMAIN app.positive AS integer DEFAULT 1 NOT NULL CONSTRAINT is_positive CHECK (VALUE > 0);
COMMENT ON DOMAIN app.positive IS 'more than nothing';
CREATE COLLATION app.german (provider = icu, locale = 'de-DE');
CREATE SEQUENCE app.numbers AS integer START 5 INCREMENT 3 MINVALUE 2 MAXVALUE 500 CACHE 4 CYCLE;
COMMENT ON SEQUENCE app.numbers IS 'in threes';
CREATE FUNCTION app.twice(a integer, b integer DEFAULT 2) RETURNS integer LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 7 AS 'SELECT a * b';
COMMENT ON FUNCTION app.twice(integer, integer) IS 'two times';
CREATE FUNCTION app.twice(a text) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $body$
BEGIN
    RETURN a || a; -- twice
END
$body$;
CREATE FUNCTION app.atomic(a integer) RETURNS integer LANGUAGE sql BEGIN ATOMIC SELECT a + 1; SELECT a + 2; END;
REVOKE EXECUTE ON FUNCTION app.twice(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.twice(text) TO reader;
CREATE PROCEDURE app.nothing(INOUT a integer) LANGUAGE plpgsql AS $$ BEGIN a := 1; END $$;
CREATE AGGREGATE app.product(double precision) (SFUNC = float8mul, STYPE = double precision, INITCOND = '1');
CREATE FUNCTION app.touched() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TABLE app.users (
    id bigint GENERATED ALWAYS AS IDENTITY (START 10) PRIMARY KEY,
    email app.citext NOT NULL,
    name varchar(40) COLLATE "C" DEFAULT 'nobody',
    mood app.mood DEFAULT 'happy',
    home app.place,
    age app.positive,
    full_name text GENERATED ALWAYS AS (upper(name)) STORED,
    amount numeric(12, 2) CONSTRAINT amount_is_fine CHECK (amount >= 0 AND amount < 1e6),
    tags text[] DEFAULT ARRAY[]::text[],
    born date,
    serial serial,
    during tstzrange,
    CONSTRAINT users_email_key UNIQUE (email),
    CONSTRAINT never_overlaps EXCLUDE USING gist (name app.gist_text_ops WITH =, during WITH &&) WHERE (born IS NOT NULL)
) WITH (fillfactor = 80, autovacuum_enabled = false);
ALTER TABLE app.users ALTER COLUMN tags SET STORAGE EXTERNAL;
ALTER TABLE app.users ALTER COLUMN name SET STATISTICS 500;
ALTER TABLE app.users ALTER COLUMN tags SET COMPRESSION pglz;
ALTER TABLE app.users ALTER COLUMN born SET (n_distinct = -0.5);
COMMENT ON TABLE app.users IS 'people';
COMMENT ON COLUMN app.users.email IS 'where to write';
COMMENT ON CONSTRAINT amount_is_fine ON app.users IS 'not too much';
GRANT SELECT, INSERT ON app.users TO reader WITH GRANT OPTION;
GRANT UPDATE (name) ON app.users TO writer;
CREATE TABLE "Odd Name"."Table ""x""" (
    "Column" integer NOT NULL,
    owner bigint REFERENCES app.users (id) ON UPDATE CASCADE ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY ("Column")
);
ALTER TABLE "Odd Name"."Table ""x""" ADD CONSTRAINT later CHECK ("Column" <> 7) NOT VALID;
CREATE UNLOGGED TABLE app.fast (a integer, b integer, c text);
CREATE UNIQUE INDEX fast_unique ON app.fast (a) INCLUDE (c) WHERE b > 3;
CREATE INDEX fast_expression ON app.fast USING btree (lower(c) COLLATE "C" text_pattern_ops DESC NULLS LAST, (a + b)) WITH (fillfactor = 50);
ALTER INDEX app.fast_expression ALTER COLUMN 1 SET STATISTICS 300;
CREATE INDEX fast_hash ON app.fast USING hash (b);
COMMENT ON INDEX app.fast_hash IS 'quick';
CREATE UNIQUE INDEX fast_nulls ON app.fast (b, c) NULLS NOT DISTINCT;
CREATE INDEX fast_c ON app.fast (c);
ALTER TABLE app.fast CLUSTER ON fast_c;
CREATE STATISTICS app.fast_statistics (ndistinct, dependencies) ON a, b FROM app.fast;
CREATE TRIGGER touch BEFORE UPDATE OF name ON app.users FOR EACH ROW WHEN (OLD.name IS DISTINCT FROM NEW.name) EXECUTE FUNCTION app.touched();
COMMENT ON TRIGGER touch ON app.users IS 'sees names';
CREATE TRIGGER sleeping AFTER INSERT ON app.users FOR EACH STATEMENT EXECUTE FUNCTION app.touched();
ALTER TABLE app.users DISABLE TRIGGER sleeping;
ALTER TABLE app.users ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON app.users AS RESTRICTIVE FOR UPDATE TO reader, writer USING (id > 0) WITH CHECK (age > 3);
COMMENT ON POLICY own ON app.users IS 'own rows';
CREATE TABLE app.events (id bigint, at timestamptz NOT NULL, kind text) PARTITION BY RANGE (at);
CREATE TABLE app.events_2025 PARTITION OF app.events FOR VALUES FROM ('2025-01-01 00:00+00') TO ('2026-01-01 00:00+00');
CREATE TABLE app.events_rest PARTITION OF app.events DEFAULT;
CREATE INDEX events_at ON app.events (at);
CREATE TRIGGER on_event BEFORE INSERT ON app.events FOR EACH ROW EXECUTE FUNCTION app.touched();
CREATE TABLE app.parent (a integer CHECK (a > 0), b text);
CREATE TABLE app.child (c integer) INHERITS (app.parent);
CREATE TABLE app.typed OF app.place (PRIMARY KEY (number));
ALTER TABLE app.fast REPLICA IDENTITY FULL;
CREATE VIEW app.grown AS SELECT u.id, u.name, lower(u.name) AS small FROM app.users u WHERE u.age >= 18;
CREATE VIEW app.guarded WITH (security_barrier = true, check_option = local) AS SELECT id, name FROM app.users;
COMMENT ON VIEW app.grown IS 'adults';
COMMENT ON COLUMN app.grown.small IS 'in small letters';
ALTER VIEW app.guarded ALTER COLUMN name SET DEFAULT 'x';
CREATE TRIGGER instead INSTEAD OF INSERT ON app.grown FOR EACH ROW EXECUTE FUNCTION app.touched();
CREATE MATERIALIZED VIEW app.counted AS SELECT mood, count(*) AS n FROM app.users GROUP BY mood;
CREATE MATERIALIZED VIEW app.empty AS SELECT 1 AS one WITH NO DATA;
CREATE UNIQUE INDEX counted_mood ON app.counted (mood);
CREATE RULE no_delete AS ON DELETE TO app.fast DO INSTEAD NOTHING;
CREATE FUNCTION app.on_ddl() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN NULL; END $$;
CREATE EVENT TRIGGER watch ON ddl_command_end WHEN TAG IN ('CREATE TABLE') EXECUTE FUNCTION app.on_ddl();
CREATE FUNCTION app.mood_to_int(app.mood) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 1';
CREATE CAST (app.mood AS integer) WITH FUNCTION app.mood_to_int(app.mood) AS ASSIGNMENT;
CREATE OPERATOR app.=== (LEFTARG = integer, RIGHTARG = integer, FUNCTION = int4eq, COMMUTATOR = OPERATOR(app.===), HASHES, MERGES);
CREATE OPERATOR CLASS app.other_int_ops FOR TYPE integer USING btree AS OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >, FUNCTION 1 btint4cmp(integer, integer);
CREATE TEXT SEARCH DICTIONARY app.plain_dict (TEMPLATE = simple, STOPWORDS = english);
CREATE TEXT SEARCH CONFIGURATION app.plain (COPY = simple);
CREATE PUBLICATION news FOR TABLE app.users WHERE (id > 5), TABLES IN SCHEMA "Odd Name" WITH (publish = 'insert');
CREATE FOREIGN DATA WRAPPER nowhere;
CREATE SERVER elsewhere TYPE 'x' VERSION '1' FOREIGN DATA WRAPPER nowhere OPTIONS (host 'h');
CREATE USER MAPPING FOR reader SERVER elsewhere OPTIONS (user 'u', password 'p');
CREATE FOREIGN TABLE app.remote (a integer OPTIONS (column_name 'b')) SERVER elsewhere OPTIONS (table_name 't');
ALTER DEFAULT PRIVILEGES IN SCHEMA app GRANT SELECT ON TABLES TO reader;
ALTER SEQUENCE app.numbers OWNED BY app.fast.a;
GRANT USAGE ON SEQUENCE app.numbers TO writer;
ALTER TABLE app.parent OWNER TO writer;
GRANT USAGE ON TYPE app.mood TO reader;
GRANT USAGE ON FOREIGN SERVER elsewhere TO reader;
CREATE FUNCTION app.transfn(internal, integer) RETURNS internal LANGUAGE internal AS 'int4_avg_accum';
