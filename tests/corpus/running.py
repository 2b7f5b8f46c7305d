# SPDX-FileCopyrightText: 2026 The Switchback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scripts carried out on the real servers, statement by statement, each in a database of its own: which statements did the
server take?"""
import ctypes
import ctypes.util
import json
import os
import re
import subprocess
import sys
import tempfile
import time

import servers

SECONDS = 10  # that one statement may take
# Settings of the server itself, and what reads or writes files or ends the server: nothing that a migration says.
NEVER = re.compile(r"(?is)\s*(alter\s+system|copy\b.*\b(stdin|stdout|program)\b|shutdown|kill\b|change\s+master|start\s+(slave|replica)"
                   r"|set\s+(@@)?global|install\b|uninstall\b|flush\b|reset\b|load\s+data|lock\s+instance|backup\b|select\s+sleep"
                   r"|set\s+password|create\s+or\s+replace\s+user|drop\s+user|alter\s+user|rename\s+user|grant\b|revoke\b"
                   r"|select\s+benchmark|set\s+(session\s+)?max_(statement_time|session_mem)|(create|drop|alter)\s+tablespace|select\s+pg_(sleep|terminate|reload|rotate|promote))")


class PostgreSql(servers.PostgreSql):
    def taken(self, statements):
        script = ["\\set ON_ERROR_ROLLBACK on\n", f"SET statement_timeout = '{SECONDS}s';\n\\o /dev/null\n"]
        for number, statement in enumerate(statements):
            script.append(f"{statement}\n;\n\\o\n\\echo @@ {number} :SQLSTATE\n\\o /dev/null\n")
        database = "corpus_run"
        self.ask("postgres", f"DROP DATABASE IF EXISTS {database} WITH (FORCE);\n")
        # What scripts leave outside of their database: roles, other databases.
        self.ask("postgres", "SELECT format('DROP DATABASE IF EXISTS %I WITH (FORCE)', datname) FROM pg_database WHERE NOT"
                             " datistemplate AND datname <> 'postgres' \\gexec\nSELECT format('DROP ROLE IF EXISTS %I',"
                             " rolname) FROM pg_roles WHERE rolname !~ '^(pg_|postgres$)' \\gexec\n"
                             f"CREATE DATABASE {database} TEMPLATE template0;\n")
        answers = re.findall(r"(?m)^@@ (\d+) (\w+)$", self.ask(database, "".join(script)))
        return [statements[int(number)] for number, state in answers if state == "00000"]

    def ask(self, database, script):
        try:
            return subprocess.run([servers.program("psql"), "-X", "-q", "-A", "-t", "-h", self.folder, "-U", "postgres",
                                   "-d", database], input=script.encode(), stdout=subprocess.PIPE,
                                  stderr=subprocess.DEVNULL, env=dict(os.environ, PGCLIENTENCODING="UTF8"), check=False,
                                  timeout=120).stdout.decode(errors="replace")
        except subprocess.TimeoutExpired as late:
            return (late.stdout or b"").decode(errors="replace")


class MariaDb(servers.MariaDb):
    """Through the client's library: it tells of each statement what became of it."""

    def __init__(self):
        super().__init__()
        self.library = ctypes.CDLL(ctypes.util.find_library("mariadb") or "libmariadb.so.3")
        self.library.mysql_init.restype = ctypes.c_void_p
        self.library.mysql_store_result.restype = ctypes.c_void_p
        self.library.mysql_real_connect.restype = ctypes.c_void_p

    def taken(self, statements):
        connection = ctypes.c_void_p(self.library.mysql_init(None))
        seconds = ctypes.c_uint(3 * SECONDS)  # a script may take its own limit away
        self.library.mysql_options(connection, 11, ctypes.byref(seconds))  # MYSQL_OPT_READ_TIMEOUT
        if not self.library.mysql_real_connect(connection, None, b"root", None, None, 0, f"{self.folder}/s".encode(),
                                               ctypes.c_ulong(1 << 16)):  # CLIENT_MULTI_STATEMENTS
            raise SystemExit("MariaDB went away")

        def query(statement):
            data = statement.encode()
            failed = self.library.mysql_real_query(connection, data, ctypes.c_ulong(len(data)))
            while not failed:
                result = self.library.mysql_store_result(connection)
                rows = []
                if result:
                    rows = self.rows(result)
                    self.library.mysql_free_result(ctypes.c_void_p(result))
                more = self.library.mysql_next_result(connection)
                if more < 0:
                    return rows
                failed = more
            return None

        query(f"SET GLOBAL max_statement_time = {SECONDS}")
        query("SET GLOBAL foreign_key_checks = 0; SET foreign_key_checks = 0")
        for (database,) in query("SELECT schema_name FROM information_schema.schemata") or []:
            if database not in ("mysql", "sys", "information_schema", "performance_schema"):
                query(f"DROP DATABASE `{database}`")
        query(f"SET GLOBAL foreign_key_checks = 1; SET foreign_key_checks = 1; SET max_statement_time = {SECONDS}")
        query("CREATE DATABASE test")
        query("USE test")
        result = [statement for statement in statements if query(statement) is not None]
        self.library.mysql_close(connection)
        return result

    def rows(self, result):
        self.library.mysql_fetch_row.restype = ctypes.POINTER(ctypes.c_char_p)
        number = self.library.mysql_num_fields(ctypes.c_void_p(result))
        rows = []
        while row := self.library.mysql_fetch_row(ctypes.c_void_p(result)):
            if len(rows) < 1000:
                rows.append(tuple((row[i] or b"").decode(errors="replace") for i in range(number)))
        return rows


class Sqlite(servers.Sqlite):
    """Each script in a process and a folder of its own: some are there to crash the library."""

    def taken(self, statements):
        with tempfile.TemporaryDirectory(prefix="corpus-sqlite-") as folder:
            try:
                run = subprocess.run([sys.executable, __file__], input=json.dumps(statements).encode(), cwd=folder,
                                     stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=60, check=False)
                told = run.stdout
            except subprocess.TimeoutExpired as late:
                told = late.stdout or b""
        return [statements[int(number)] for number in told.split()]


def run_sqlite(statements):
    import sqlite3
    database = sqlite3.connect("test.db", isolation_level=None)
    deadline = 0.0
    database.set_progress_handler(lambda: time.monotonic() > deadline, 10000)
    for number, statement in enumerate(statements):
        deadline = time.monotonic() + SECONDS
        try:
            database.execute(statement).fetchmany(1000)
        except (sqlite3.Error, sqlite3.Warning, ValueError, UnicodeError, OverflowError):
            continue
        print(number, flush=True)


SERVERS = {"postgresql": PostgreSql, "mariadb": MariaDb, "sqlite": Sqlite}

if __name__ == "__main__":
    run_sqlite(json.load(sys.stdin))
