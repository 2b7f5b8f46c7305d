-- +goose Up
CREATE TABLE users (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email text NOT NULL
);

-- +goose StatementBegin
CREATE FUNCTION greet() RETURNS text LANGUAGE plpgsql AS $$
BEGIN
    RETURN 'hello;';
END;
$$;
-- +goose StatementEnd

-- +goose Down
DROP FUNCTION greet();
DROP TABLE users;
