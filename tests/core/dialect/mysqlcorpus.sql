-- Every form that the parser of MySQL and MariaDB is asked to know, in an order in which a server carries them out.
-- The line above a statement may say: "opaque" (known, and not followed), "mysql" (MariaDB has no such form), "mariadb"
-- (MySQL has none), "refused" (understood by the grammar, refused for another reason: a privilege, an engine that is not there).
CREATE TABLE parents (id int unsigned NOT NULL AUTO_INCREMENT PRIMARY KEY, code varchar(20) NOT NULL UNIQUE) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
CREATE TABLE IF NOT EXISTS `all types` (
  a tinyint(1), b smallint unsigned, c mediumint zerofill, d int(11) DEFAULT -1, e bigint unsigned, f decimal(10, 2) DEFAULT 0.00,
  g float(7,3), h double precision, i bit(8) DEFAULT b'101', j date, k time(3), l datetime(6) DEFAULT current_timestamp(6) ON UPDATE current_timestamp(6),
  m timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE NOW(), n year, o char(3) CHARACTER SET latin1 COLLATE latin1_bin,
  p varchar(255) NOT NULL DEFAULT 'it''s \'quoted\'', q binary(16), r varbinary(200) DEFAULT x'00ff', s tinytext, t text, u mediumtext, v longtext, w blob,
  x enum('a','b,c','d)') DEFAULT 'a', y set('x','y'), z json, aa geometry, ab point NOT NULL, ac national varchar(10), ad boolean DEFAULT TRUE,
  ae int GENERATED ALWAYS AS (d + 1) VIRTUAL COMMENT 'a; comment', af int AS (d * 2) STORED, ag varchar(10) INVISIBLE DEFAULT '', ah varchar(10) DEFAULT "double"
);
CREATE TABLE children (
  id bigint NOT NULL AUTO_INCREMENT,
  parent_id int unsigned,
  name varchar(100) NOT NULL DEFAULT '' COMMENT 'the name',
  body text,
  place point NOT NULL,
  made datetime DEFAULT (now()),
  amount int NOT NULL CHECK (amount >= 0),
  PRIMARY KEY (id) USING BTREE,
  UNIQUE KEY by_name (name(10), amount),
  KEY (parent_id),
  INDEX by_made USING BTREE (made DESC) COMMENT 'newest first',
  FULLTEXT KEY by_body (body),
  SPATIAL INDEX by_place (place),
  CONSTRAINT children_parent FOREIGN KEY (parent_id) REFERENCES parents (id) ON DELETE SET NULL ON UPDATE CASCADE,
  CONSTRAINT amounts CHECK (amount < 1000000)
) ENGINE=InnoDB AUTO_INCREMENT=100 DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin ROW_FORMAT=DYNAMIC COMMENT='children';
CREATE TABLE copies LIKE children;
CREATE TABLE sums (PRIMARY KEY (parent_id)) SELECT parent_id, sum(amount) AS total FROM children GROUP BY parent_id;
CREATE TABLE more_sums AS SELECT 1 AS one;
CREATE TEMPORARY TABLE scratch (id int);
CREATE TABLE days (at date NOT NULL, n int) PARTITION BY RANGE (YEAR(at)) (PARTITION p0 VALUES LESS THAN (2024), PARTITION p1 VALUES LESS THAN (2025), PARTITION rest VALUES LESS THAN MAXVALUE);
CREATE TABLE hashed (id int NOT NULL, PRIMARY KEY (id)) PARTITION BY HASH (id) PARTITIONS 4;
CREATE TABLE keyed (id int NOT NULL PRIMARY KEY) PARTITION BY KEY () PARTITIONS 2;
CREATE TABLE listed (id int) PARTITION BY LIST (id) (PARTITION p1 VALUES IN (1, 2), PARTITION p2 VALUES IN (3));
CREATE TABLE child_inline (id int PRIMARY KEY, parent_id int unsigned REFERENCES parents (id) ON DELETE CASCADE);
CREATE TABLE uuids (id char(36) DEFAULT uuid() PRIMARY KEY, u varchar(36) DEFAULT (uuid()), e int DEFAULT (1 + 1));
CREATE TABLE serials (id SERIAL, n int);
CREATE TABLE latins (a varchar(10) CHARACTER SET latin1, b varchar(20) CHARSET utf8mb3 COLLATE utf8mb3_bin);
CREATE OR REPLACE TABLE replaced (id int PRIMARY KEY);
CREATE TABLE versioned (x int) WITH SYSTEM VERSIONING;
CREATE TABLE aria (id int) ENGINE=Aria TRANSACTIONAL=1 PAGE_CHECKSUM=1;
CREATE TABLE exchanged (at date NOT NULL, n int);

ALTER TABLE parents ADD COLUMN a int, ADD b int NOT NULL DEFAULT 1 AFTER id, ADD COLUMN (c int, d varchar(10) NOT NULL DEFAULT 'x');
ALTER TABLE parents ADD COLUMN first_one int FIRST, ALGORITHM=INPLACE, LOCK=NONE;
ALTER TABLE parents ADD COLUMN IF NOT EXISTS e int, ALGORITHM INSTANT;
ALTER TABLE parents MODIFY COLUMN a bigint unsigned NOT NULL DEFAULT 0 COMMENT 'wide' AFTER b, CHANGE c cc varchar(30), DROP COLUMN d;
ALTER TABLE parents ALTER COLUMN a SET DEFAULT 5, ALTER b DROP DEFAULT;
ALTER TABLE parents ALTER a SET DEFAULT (1 + 2);
-- mysql
ALTER TABLE parents ALTER COLUMN a SET INVISIBLE;
ALTER TABLE parents RENAME COLUMN cc TO c, RENAME INDEX code TO by_code;
ALTER TABLE parents ADD INDEX by_a (a), ADD KEY by_b (b) USING BTREE, ADD UNIQUE INDEX by_c (c), ALGORITHM=INPLACE, LOCK=NONE;
ALTER TABLE parents ADD UNIQUE (e);
ALTER TABLE parents ALTER INDEX by_a IGNORED;
ALTER TABLE parents ALTER INDEX by_a NOT IGNORED;
-- mysql
ALTER TABLE parents ALTER INDEX by_a INVISIBLE;
-- mysql
ALTER TABLE parents ALTER CHECK positive NOT ENFORCED;
ALTER TABLE parents ADD CONSTRAINT positive CHECK (a >= 0), ADD CHECK (b <> 3);
ALTER TABLE parents DROP CONSTRAINT positive;
ALTER TABLE parents DROP INDEX by_a, DROP KEY by_b;
ALTER TABLE children DROP FOREIGN KEY children_parent;
ALTER TABLE children ADD CONSTRAINT again FOREIGN KEY by_parent (parent_id) REFERENCES parents (id) ON DELETE RESTRICT ON UPDATE NO ACTION;
ALTER TABLE children DROP FOREIGN KEY IF EXISTS again, DROP INDEX by_body;
ALTER TABLE children ADD FULLTEXT INDEX words (body);
ALTER TABLE children MODIFY id bigint NOT NULL, DROP PRIMARY KEY, ADD PRIMARY KEY (id, amount);
ALTER TABLE children ADD COLUMN virtual_one int GENERATED ALWAYS AS (amount * 2) VIRTUAL, ADD COLUMN stored_one int AS (amount * 3) PERSISTENT;
ALTER TABLE copies CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci;
ALTER TABLE copies DEFAULT CHARACTER SET = latin1 COLLATE = latin1_swedish_ci;
ALTER TABLE copies ENGINE = InnoDB, ROW_FORMAT = DYNAMIC, AUTO_INCREMENT = 1000 COMMENT 'copied';
ALTER TABLE copies FORCE;
ALTER TABLE copies DISABLE KEYS;
ALTER TABLE copies ENABLE KEYS;
ALTER TABLE copies RENAME TO copied;
ALTER TABLE copied RENAME AS copies;
ALTER TABLE copies ORDER BY id, amount DESC;
ALTER ONLINE TABLE copies ADD COLUMN q int;
ALTER IGNORE TABLE copies ADD COLUMN r int;
ALTER TABLE copies WAIT 5 ADD COLUMN w int;
ALTER TABLE copies NOWAIT ADD COLUMN ww int;
ALTER TABLE copies STATS_PERSISTENT=0;
ALTER TABLE copies DROP COLUMN IF EXISTS nothing;
ALTER TABLE days ADD COLUMN note text;
ALTER TABLE days REORGANIZE PARTITION rest INTO (PARTITION p2 VALUES LESS THAN (2026), PARTITION rest VALUES LESS THAN MAXVALUE);
ALTER TABLE days DROP PARTITION p0;
ALTER TABLE days TRUNCATE PARTITION p1;
ALTER TABLE days DROP COLUMN note;
ALTER TABLE days EXCHANGE PARTITION p1 WITH TABLE exchanged;
ALTER TABLE days REBUILD PARTITION p1, p2;
ALTER TABLE days ANALYZE PARTITION ALL;
ALTER TABLE hashed COALESCE PARTITION 2;
ALTER TABLE hashed ADD PARTITION PARTITIONS 2;
ALTER TABLE listed ADD PARTITION (PARTITION p3 VALUES IN (9));
ALTER TABLE hashed REMOVE PARTITIONING;
ALTER TABLE hashed PARTITION BY KEY (id) PARTITIONS 3;
ALTER TABLE serials ADD SYSTEM VERSIONING;
ALTER TABLE serials DROP SYSTEM VERSIONING;

CREATE INDEX by_n ON serials (n);
CREATE UNIQUE INDEX by_both USING BTREE ON serials (id, n DESC) COMMENT 'both' ALGORITHM=INPLACE LOCK=NONE;
CREATE OR REPLACE INDEX by_n ON serials (n);
CREATE INDEX IF NOT EXISTS by_n ON serials (n);
CREATE FULLTEXT INDEX words2 ON copies (body);
CREATE INDEX prefixes ON copies (name(5), body(10));
-- mysql
CREATE INDEX expressions ON copies ((amount * 2), name);
-- mysql
DROP INDEX by_n ON serials ALGORITHM=INPLACE LOCK=NONE;
DROP INDEX by_n ON serials;
DROP INDEX IF EXISTS by_both ON serials WAIT 5;

CREATE VIEW names AS SELECT id, name FROM children;
CREATE OR REPLACE ALGORITHM=MERGE DEFINER=CURRENT_USER SQL SECURITY INVOKER VIEW names (id, name) AS SELECT id, name FROM children WITH CHECK OPTION;
ALTER VIEW names AS SELECT id FROM children;
DROP VIEW IF EXISTS names, others;
CREATE TRIGGER before_children BEFORE INSERT ON children FOR EACH ROW SET NEW.name = TRIM(NEW.name);
CREATE TRIGGER after_children AFTER UPDATE ON children FOR EACH ROW BEGIN INSERT INTO more_sums VALUES (1); UPDATE more_sums SET one = 2 WHERE one = 1; END;
DELIMITER //
CREATE PROCEDURE walk(IN n int, OUT m int)
    MODIFIES SQL DATA
    COMMENT 'walks'
BEGIN
    DECLARE done int DEFAULT FALSE;
    DECLARE c CURSOR FOR SELECT id FROM children;
    DECLARE CONTINUE HANDLER FOR NOT FOUND SET done = TRUE;
    again: LOOP
        IF done THEN
            LEAVE again;
        END IF;
        SET done = TRUE;
    END LOOP again;
    CASE n WHEN 1 THEN SET m = 2; ELSE SET m = 3; END CASE;
    WHILE n > 10 DO
        SET n = n - 1;
    END WHILE;
END//
CREATE FUNCTION twice(n int) RETURNS int UNSIGNED DETERMINISTIC NO SQL RETURN n * 2//
CREATE EVENT nightly ON SCHEDULE EVERY 1 DAY STARTS '2030-01-01 00:00:00' ON COMPLETION PRESERVE DISABLE DO BEGIN DELETE FROM more_sums; END//
DELIMITER ;
CREATE OR REPLACE FUNCTION plain(a varchar(10) CHARACTER SET utf8mb4) RETURNS varchar(20) CHARSET utf8mb4 DETERMINISTIC RETURN concat(a, a);
ALTER PROCEDURE walk COMMENT 'walks on';
ALTER EVENT nightly ENABLE;
DROP EVENT nightly;
DROP FUNCTION IF EXISTS twice;
DROP TRIGGER after_children;
CALL walk(1, @m);
DROP PROCEDURE walk;
CREATE SEQUENCE numbers START WITH 100 INCREMENT BY 10;
ALTER SEQUENCE numbers RESTART 50;
DROP SEQUENCE numbers;

CREATE USER 'app'@'localhost' IDENTIFIED BY 'secret';
CREATE USER IF NOT EXISTS reader@'%';
CREATE ROLE writers;
GRANT SELECT, INSERT (id, name) ON children TO 'app'@'localhost';
GRANT ALL PRIVILEGES ON *.* TO reader@'%' WITH GRANT OPTION;
GRANT writers TO 'app'@'localhost';
REVOKE ALL PRIVILEGES, GRANT OPTION FROM reader@'%';
ALTER USER 'app'@'localhost' ACCOUNT LOCK;
SET PASSWORD FOR 'app'@'localhost' = PASSWORD('other');
RENAME USER 'app'@'localhost' TO 'application'@'localhost';
DROP ROLE writers;
DROP USER 'application'@'localhost', reader@'%';

SET NAMES utf8mb4 COLLATE utf8mb4_bin;
SET CHARACTER SET utf8mb4;
SET foreign_key_checks = 0, unique_checks = 0;
SET SESSION lock_wait_timeout = 5;
SET @@session.innodb_lock_wait_timeout = 5, @@sql_mode = 'STRICT_TRANS_TABLES', @old := @@foreign_key_checks;
SET GLOBAL innodb_stats_persistent = ON;
SET @@global.innodb_stats_persistent = ON;
SET @x = (SELECT count(*) FROM children), @`y z` = 2;
SET TRANSACTION ISOLATION LEVEL READ COMMITTED;
SET SESSION TRANSACTION READ WRITE;
SET STATEMENT max_statement_time = 1 FOR SELECT 1;
SET ROLE NONE;
SET foreign_key_checks = 1, unique_checks = 1;

START TRANSACTION WITH CONSISTENT SNAPSHOT;
SAVEPOINT one;
ROLLBACK TO SAVEPOINT one;
RELEASE SAVEPOINT one;
COMMIT AND NO CHAIN;
BEGIN WORK;
ROLLBACK;
START TRANSACTION READ ONLY;
COMMIT;
XA START 'x1';
-- opaque
XA END 'x1';
-- opaque
XA PREPARE 'x1';
XA COMMIT 'x1';
LOCK TABLES children READ, parents AS p WRITE;
UNLOCK TABLES;
BEGIN NOT ATOMIC DECLARE i int DEFAULT 0; SET i = 1; END;

-- refused
INSERT INTO parents (code) VALUES ('a'), ('b');
INSERT IGNORE INTO parents (code, b) VALUE ('c', 1);
INSERT parents SET code = 'd', b = 2;
INSERT INTO parents (code) VALUES ('a') ON DUPLICATE KEY UPDATE b = b + 1, a = VALUES(a);
INSERT INTO copies (name, amount, body, place) SELECT name, amount, body, place FROM children WHERE id < 100;
INSERT INTO more_sums (SELECT 1);
-- refused
INSERT INTO more_sums () VALUES ();
INSERT INTO more_sums WITH a AS (SELECT 1 AS one) SELECT one FROM a;
INSERT INTO more_sums (one) VALUES (2) RETURNING one;
INSERT INTO latins VALUES (_latin1'abc', N'äöü');
-- refused
REPLACE INTO parents (id, code) VALUES (1, 'z');
REPLACE parents SELECT * FROM parents WHERE id = 1;
-- refused
UPDATE parents SET b = 3 WHERE id = 1 ORDER BY id LIMIT 10;
UPDATE LOW_PRIORITY IGNORE parents AS p SET p.b = CASE WHEN p.a > 1 THEN 2 ELSE 3 END;
UPDATE parents p JOIN sums s ON s.parent_id = p.id SET p.b = s.total, s.total = 0 WHERE p.id > 1;
UPDATE parents, sums SET parents.b = 1 WHERE parents.id = sums.parent_id;
DELETE FROM sums WHERE total = 0 LIMIT 5;
DELETE QUICK IGNORE FROM sums;
DELETE p, s FROM parents p INNER JOIN sums s ON s.parent_id = p.id WHERE p.b = 9;
DELETE FROM p USING parents AS p LEFT JOIN sums AS s ON s.parent_id = p.id WHERE s.parent_id IS NULL AND p.id > 1000;
SELECT /*+ MAX_EXECUTION_TIME(1000) */ 1 FROM DUAL WHERE 1 IN (1, 2) LIMIT 1;
SELECT * FROM parents FOR UPDATE;
(SELECT 1) UNION ALL (SELECT 2);
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5) SELECT * FROM n;
VALUES (1, 2), (3, 4);
DO SLEEP(0);
TRUNCATE TABLE sums;
TRUNCATE more_sums;
-- refused
LOAD DATA LOCAL INFILE '/nowhere.csv' REPLACE INTO TABLE parents FIELDS TERMINATED BY ',' LINES TERMINATED BY '\n' IGNORE 1 LINES (code, @ignored) SET b = 1;
PREPARE p FROM 'SELECT 1';
EXECUTE p;
DEALLOCATE PREPARE p;

CREATE TABLE 2fa (1st int, 2nd varchar(10), 0x int, 3e int, KEY 4key (1st), $price int, PRIMARY KEY ($price));
CREATE TABLE $shop (a$b int, $c int);
INSERT INTO 2fa (1st, $price) VALUES (0, 1e5);
UPDATE 2fa SET 1st = 0x0f WHERE 2fa.1st = 1;
-- refused
CREATE TABLE embedded (id int PRIMARY KEY, v vector(3) NOT NULL, VECTOR (v) M=8 DISTANCE=cosine);
CREATE TABLE ofvalues (VALUES (7), (3));
CREATE TABLE generated_twice (a int, b int AS ((a + 1)) VIRTUAL, KEY by_b (b), KEY by_both (a, b));
CREATE TABLE periods (a int, since date, until date, PERIOD FOR validity (since, until));
UPDATE periods FOR PORTION OF validity FROM '2026-01-01' TO '2026-02-01' SET a = 1;
UPDATE days JOIN exchanged USING (at) SET days.n = exchanged.n;
UPDATE days, ((SELECT 1 AS one) UNION (SELECT 2)) u SET days.n = u.one WHERE days.n = u.one;
DELETE days FROM days JOIN exchanged USING (at) WHERE exchanged.n = 1;
DELETE FROM days.*, exchanged.* USING days JOIN exchanged USING (at);
-- mariadb
ANALYZE DELETE FROM days WHERE n = 1;
-- mariadb
ANALYZE FORMAT=JSON UPDATE days SET n = 1;
-- mariadb
ANALYZE (SELECT 1) UNION (SELECT 2);
CREATE VIEW checked AS SELECT 1 AS a;
-- mariadb
CHECK VIEW checked FOR UPGRADE;
-- mariadb
REPAIR VIEW checked;
DROP SERVER IF EXISTS 'nowhere';

/*!40101 SET NAMES utf8mb4 */;
/*!50100 ALTER TABLE days ADD COLUMN executed int */;
/*M!100100 ALTER TABLE days ADD COLUMN executed_here int */;
CREATE TABLE dumped (id int /*!80023 INVISIBLE */, n int) /*!50100 PARTITION BY HASH (id) PARTITIONS 2 */;
SELECT 5--3 AS eight; # a comment; with a semicolon
SELECT "it's; a string", 'a\\', 'b\';', "c\"d" /* not ; here */;
SELECT 0xFF, x'ff', b'01', 0b11, 1e5, .5, `days`.`n`, days.n FROM `days`;
SELECT @a := 1, @@version, @@global.read_only;

ANALYZE TABLE children, parents;
OPTIMIZE NO_WRITE_TO_BINLOG TABLE parents;
CHECK TABLE parents QUICK;
REPAIR TABLE aria;
FLUSH TABLES;
SHOW TABLES;
DESCRIBE parents;
EXPLAIN SELECT * FROM parents;
RENAME TABLE more_sums TO least_sums, least_sums TO more_sums;
DROP TEMPORARY TABLE scratch;
DROP TABLE IF EXISTS more_sums, nothing CASCADE;
DROP TABLE sums RESTRICT;
CREATE DATABASE IF NOT EXISTS corpus_other CHARACTER SET utf8mb4;
ALTER DATABASE corpus_other COLLATE utf8mb4_bin;
CREATE TABLE corpus_other.t (id int);
ALTER TABLE corpus_other.t RENAME TO corpus_other.u;
DROP DATABASE corpus_other;
