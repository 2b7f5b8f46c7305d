SET LOCAL lock_timeout = '2s';
ALTER TABLE accounts RENAME COLUMN email_address TO email;
