# SPDX-FileCopyrightText: 2026 The Switchback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the real servers say to a statement without carrying it out: None where it parses, else their words."""
import ctypes
import ctypes.util
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import time


def program(name):
    found = shutil.which(name, path=os.environ["PATH"] + ":/usr/sbin:/usr/lib/postgresql/17/bin")
    if not found:
        raise SystemExit(f"{name} is not there; packaging/packages names what is needed")
    return found


class PostgreSql:
    """A private server. The body of an SQL function whose argument has no fixed type is parsed and not analysed: the
    grammar alone speaks, and nothing runs."""

    def __init__(self):
        self.user = "postgres" if os.geteuid() == 0 else None
        self.folder = tempfile.mkdtemp(prefix="corpus-postgresql-")
        if self.user:
            shutil.chown(self.folder, self.user)
        self.run([program("initdb"), "-D", self.folder + "/data", "-A", "trust", "-U", "postgres", "--no-sync", "-E",
                  "UTF8", "--locale=C"])
        self.run([program("pg_ctl"), "-D", self.folder + "/data", "-w", "-l", self.folder + "/log", "-o",
                  f"-k {self.folder} -c listen_addresses= -c fsync=off -c max_stack_depth=7000", "start"])

    def run(self, command):
        subprocess.run(command, user=self.user, cwd=self.folder, check=True, stdout=subprocess.DEVNULL)

    def stop(self):
        self.run([program("pg_ctl"), "-D", self.folder + "/data", "-w", "-m", "immediate", "stop"])
        shutil.rmtree(self.folder, ignore_errors=True)

    def psql(self, script):
        return subprocess.run([program("psql"), "-X", "-q", "-A", "-t", "-h", self.folder, "-U", "postgres", "-d",
                               "postgres"], input=script.encode(), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                              env=dict(os.environ, PGCLIENTENCODING="UTF8"), check=False).stdout.decode(errors="replace")

    def version(self):
        return self.psql("SHOW server_version;").split()[0]

    def refusals(self, statements):
        script = []
        for number, statement in enumerate(statements):
            script.append("CREATE OR REPLACE FUNCTION pg_temp.f(anyelement) RETURNS anyelement LANGUAGE sql AS "
                          f"$corpus_body${statement}$corpus_body$;\n\\echo @@ {number} :SQLSTATE :LAST_ERROR_MESSAGE\n")
        answers = re.split(r"(?m)^@@ (\d+) (\w+) ?", self.psql("".join(script)))[1:]
        result = [None] * len(statements)
        told = 0
        for number, state, message in zip(answers[0::3], answers[1::3], answers[2::3]):
            told += 1
            # Nothing but the parser can refuse here. The message is that of the last error, be it long ago.
            if state != "00000":
                result[int(number)] = f"{state} {message.strip()}"
        if told != len(statements):
            raise SystemExit(f"PostgreSQL answered {told} of {len(statements)} questions")
        return result


class MariaDb:
    """A private server. PREPARE parses and resolves, and nothing runs."""

    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="corpus-mariadb-")
        common = ["--no-defaults", f"--datadir={self.folder}/data"] + (["--user=root"] if os.geteuid() == 0 else [])
        subprocess.run([program("mariadb-install-db"), *common, "--auth-root-authentication-method=normal",
                        "--skip-test-db"], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.process = subprocess.Popen(
            [program("mariadbd"), *common, f"--socket={self.folder}/s", "--skip-networking", f"--pid-file={self.folder}/pid",
             "--innodb-buffer-pool-size=32M", "--event-scheduler=OFF", "--max-allowed-packet=64M",
             "--max-session-mem-used=512M"],
            stdout=subprocess.DEVNULL, stderr=open(self.folder + "/log", "wb"))
        for _ in range(300):
            if "up" in self.say("SELECT 'up';"):
                break
            time.sleep(0.1)

    def stop(self):
        self.process.terminate()
        self.process.wait(30)
        shutil.rmtree(self.folder, ignore_errors=True)

    def say(self, script):
        return subprocess.run([program("mariadb"), "--no-defaults", "--user=root", f"--socket={self.folder}/s", "--force",
                               "--unbuffered", "--skip-column-names", "--batch", "--default-character-set=utf8mb4",
                               "--max-allowed-packet=64M"], input=script.encode(), stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, check=False).stdout.decode(errors="replace")

    def version(self):
        return self.say("SELECT version();").split("-")[0].strip()

    def refusals(self, statements):
        # One line each, so that the number of the line tells which one an error is about.
        script = ["CREATE DATABASE IF NOT EXISTS corpus; USE corpus;\n"]
        for statement in statements:
            quoted = statement.replace("\\", "\\\\").replace("'", "\\'").replace("\r", "\\r").replace("\n", "\\n")
            script.append(f"PREPARE s FROM '{quoted}';\n")
        result = [None] * len(statements)
        for code, line, message in re.findall(r"(?m)^ERROR (\d+) \(\w+\) at line (\d+): (.*)", self.say("".join(script))):
            if code in ("1064", "1149"):
                result[int(line) - 2] = f"{code} {message}"
            elif code in ("2006", "2013"):
                raise SystemExit(f"MariaDB went away: {message}")
        return result


class Sqlite:
    """The library itself. Each statement is prepared on an empty database, and nothing runs."""
    REFUSED = re.compile(r"syntax error|incomplete input|unrecognized token|unknown database mode")

    def __init__(self):
        self.library = ctypes.CDLL(ctypes.util.find_library("sqlite3") or "libsqlite3.so.0")
        self.library.sqlite3_errmsg.restype = ctypes.c_char_p
        self.library.sqlite3_libversion.restype = ctypes.c_char_p
        # PRAGMA may act when it is prepared, ATTACH would make files when it runs: neither is allowed more than to parse.
        self.authorize = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, *[ctypes.c_char_p] * 4)(
            lambda _, action, *names: 1 if action in (19, 24, 25) else 0)

    def stop(self):
        pass

    def version(self):
        return self.library.sqlite3_libversion().decode()

    def cut(self, text):
        """At the semicolons where SQLite says that a statement is complete. What leaves a quote, a comment or a trigger
        open is left out: it would swallow the blocks behind it."""
        pieces = []
        begin = at = 0
        data = text.encode()
        while (at := data.find(b";", at)) >= 0:
            at += 1
            if self.library.sqlite3_complete(data[begin:at]):
                pieces.append(data[begin:at].decode(errors="replace"))
                begin = at
        rest = data[begin:] + b"\n;"
        if data[begin:].strip() and self.library.sqlite3_complete(rest):
            pieces.append(rest.decode(errors="replace"))
        return pieces

    def refusals(self, statements):
        result = []
        for statement in statements:
            database = ctypes.c_void_p()
            self.library.sqlite3_open(b":memory:", ctypes.byref(database))
            self.library.sqlite3_set_authorizer(database, self.authorize, None)
            prepared = ctypes.c_void_p()
            data = statement.encode()
            code = self.library.sqlite3_prepare_v2(database, data, len(data), ctypes.byref(prepared), None)
            message = self.library.sqlite3_errmsg(database).decode(errors="replace")
            self.library.sqlite3_finalize(prepared)
            self.library.sqlite3_close(database)
            result.append(message if code and self.REFUSED.search(message) else None)
        return result
