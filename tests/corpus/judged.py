# SPDX-FileCopyrightText: 2026 The Switchback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the servers and we disagree and somebody has looked: (dialect, kind, what the statement or our words match, who
is right and why). README.md tells the same in words."""
import re

JUDGED = [
    ("postgresql", "cut", r"(?s);\s*--.*\S", "ours: several statements that psql sends as one message, with comments between them"),
    ("mariadb", "syntax", r"unless sql_mode says PIPES_AS_CONCAT",
     "no claim that the server refuses: || is OR by default, and the rule says so"),
    ("mariadb", "syntax", r"The table has no columns\.",
     "ours: CREATE TABLE t alone is refused whatever stands before it, if only behind the parser (1113)"),
    ("mariadb", "syntax", r"(?s)create view information_schema\.",
     "ours: the server refuses the database's name (1044) before it comes to what is missing"),
    ("mariadb", "syntax", r"(?s)e\+?308\)|e\+\d+\)$",
     "ours: the server refuses the number (1367) before it comes to the parenthesis"),
    ("mariadb", "syntax", r"(?s)partition by range columns.*values less than \(1,1,1\)$",
     "ours: the server refuses the number of values before it comes to the open parenthesis"),
    ("mariadb", "cut", r"(?s)/\*M?!\d{5,6}.*\*/",
     "ours: a comment that this server does not carry out is left off at the end of a statement"),
    ("mariadb", "cut", r"(?s)^(SET NAMES latin1|SET @@CHARACTER_SET_RESULTS=NULL|SHOW WARNINGS|insert t1 values \(/\*!50505)",
     "ours: behind a quote or comment that the test leaves open on purpose"),
    ("mariadb", "cut", r"(?s);\s*(#|/\*|--)", "ours: two statements, or one and a comment, on one line of the test"),
    ("sqlite", "syntax", r"SQLITE_ENABLE_UPDATE_DELETE_LIMIT",
     "both: Debian builds SQLite with it, others do not, and the rule says so"),
    ("sqlite", "syntax", r"(?s)WITHOUT (unknown2|_rowid_|oid)|ADD COLUMN \(ALTER|%WO%",
     "ours: SQLite refuses it for another reason (unknown table option, no such table) before it comes to the syntax"),
    ("postgresql", "taken", r"PostgreSQL takes the key", "ours: it is not said that this statement fails"),
    ("postgresql", "taken", r"^SELECT 6 \+|^foo\s+bar", "ours: psql does not send this as it stands"),
    ("postgresql", "taken", r"reindex_index_status", "server: a function that the script calls makes the table"),
    ("postgresql", "taken", r"regress_create_schema_role",
     "server: CREATE SCHEMA AUTHORIZATION CURRENT_ROLE has made a schema of that name"),
    ("postgresql", "taken", r"(?s)create table partitioned", "server: the table went with the domain of its partition key"),
    ("postgresql", "taken", r"i_temptest|mcrparted_a_abs_c_idx",
     "server: an index of a temporary table, or one named after an expression"),
    ("mariadb", "taken", r"There is no statement that begins with|A name is expected here",
     "both: in sql_mode ORACLE, or with ANSI_QUOTES, it is taken"),
    ("sqlite", "taken", r"as soon as \S+ holds a row", "ours: the table holds none, and the message says so"),
    ("sqlite", "taken", r"the index x1 uses it", "both: with writable_schema, which the test has set, SQLite takes it"),
    ("sqlite", "taken", r"Every write of a row then fails|SQLite takes the key",
     "ours: it is not said that this statement fails"),
    ("sqlite", "taken", r"object name reserved for internal use",
     "both: with writable_schema, which the test has set, SQLite takes it"),
]


def judgement(dialect, kind, text, words):
    for of, what, pattern, reason in JUDGED:
        if of == dialect and what == kind and (re.search(pattern, text) or re.search(pattern, str(words))):
            return reason
    return None
