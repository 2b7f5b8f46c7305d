# SPDX-FileCopyrightText: 2026 The Switchback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""PostgreSQL scripts, cut by psql itself: it is run against a server that only listens, and what it sends is what the
file's statements are, with its variables put in and its own commands carried out."""
import os
import pathlib
import re
import socket
import struct
import subprocess
import tempfile
import threading

# The commands of psql that it is not to carry out: shell, files, catalogue, display. Others decide what it sends.
DROPPED = re.compile(r"""\\(!|\?|a|C|cd|c|connect|conninfo|copy|copyright|d\w*|dconfig|e|edit|ef|ev|echo|encoding|errverbose|f|getenv|h|help|
H|html|i|ir|include|include_relative|l|list|lo_\w+|o|out|password|prompt|pset|qecho|restrict|s|sf|sv|setenv|t|T|timing|
tuples_only|unrestrict|w|write|warn|x|z|startpipeline|endpipeline|syncpipeline|sendpipeline|flush|flushrequest|getresults)\+?
(?![A-Za-z_])""", re.X)


def harmless(text):
    """Without the lines of psql's other commands, and without what a shell would run."""
    lines = []
    for line in text.split("\n"):
        if DROPPED.match(line) or (line.startswith("\\") and "`" in line):
            continue
        # Behind a statement they end it all the same.
        line = re.sub(r"\\(g|gx)[ \t]+[|/:'\"A-Za-z][^\\]*$", r"\\\1", line)
        line = re.sub(r"\\(watch|crosstabview|gdesc|gexec)\b.*$", r"\\g", line)
        lines.append(line)
    return "\n".join(lines)


def as_create_extension(text):
    """What the server makes of an extension's script before it runs it."""
    text = re.sub(r"(?m)^\\echo.*$", "", text)
    text = re.sub(r"@extschema(:\w+)?@", "public", text).replace("@extowner@", "postgres")
    return text.replace("MODULE_PATHNAME", "$libdir/module")


class Listener:
    """As much of PostgreSQL's protocol as psql needs to go on."""

    def __init__(self, folder):
        self.path = os.path.join(folder, ".s.PGSQL.5432")
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.bind(self.path)
        self.socket.listen(8)
        self.queries = []
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            connection, _ = self.socket.accept()
            threading.Thread(target=self.serve, args=(connection,), daemon=True).start()

    def serve(self, connection):
        stream = connection.makefile("rwb")
        try:
            self.talk(stream)
        except (OSError, struct.error, ValueError):
            pass
        finally:
            connection.close()

    def talk(self, stream):
        def say(kind, body=b""):
            stream.write(kind + struct.pack("!i", len(body) + 4) + body)

        def ready():
            say(b"Z", b"I")
            stream.flush()

        length = struct.unpack("!i", stream.read(4))[0]
        stream.read(length - 4)
        say(b"R", struct.pack("!i", 0))
        for name, value in [("server_version", "17.0"), ("client_encoding", "UTF8"), ("server_encoding", "UTF8"),
                            ("standard_conforming_strings", "on"), ("DateStyle", "ISO, MDY"), ("is_superuser", "on"),
                            ("integer_datetimes", "on"), ("session_authorization", "postgres")]:
            say(b"S", name.encode() + b"\0" + value.encode() + b"\0")
        say(b"K", struct.pack("!ii", 1, 1))
        ready()
        while kind := stream.read(1):
            body = stream.read(struct.unpack("!i", stream.read(4))[0] - 4)
            if kind == b"Q":
                query = body.rstrip(b"\0").decode(errors="replace")
                self.queries.append(query)
                if re.search(r"(?is)^\s*(--[^\n]*\n\s*|/\*.*?\*/\s*)*copy\b.*\bfrom\s+stdin\b", query):
                    say(b"G", struct.pack("!bhh", 0, 1, 0))
                    stream.flush()
                    while (data := stream.read(1)) not in (b"c", b"f", b""):
                        stream.read(struct.unpack("!i", stream.read(4))[0] - 4)
                    stream.read(struct.unpack("!i", stream.read(4))[0] - 4)
                say(b"C", b"DO\0")
                ready()
            elif kind == b"P":
                name, query = body.split(b"\0")[:2]
                self.queries.append(query.decode(errors="replace"))
                say(b"1")
            elif kind == b"B":
                say(b"2")
            elif kind == b"D":
                say(b"n")
            elif kind == b"E":
                say(b"C", b"DO\0")
            elif kind == b"C":
                say(b"3")
            elif kind == b"S":
                ready()
            elif kind == b"H":
                stream.flush()
            elif kind == b"X":
                return


class Psql:
    def __init__(self):
        self.folder = tempfile.TemporaryDirectory()
        self.listener = Listener(self.folder.name)
        self.script = pathlib.Path(self.folder.name, "script.sql")

    def statements(self, text):
        """What psql sends for the text. The statements of one message (\\;) stay together."""
        self.listener.queries.clear()
        self.script.write_text(harmless(text))
        environment = dict(os.environ, PGHOST=self.folder.name, PGUSER="postgres", PGDATABASE="postgres",
                           PGSSLMODE="disable", PGGSSENCMODE="disable", PGCLIENTENCODING="UTF8")
        subprocess.run(["psql", "-X", "-q", "-f", str(self.script)], cwd=self.folder.name, env=environment, timeout=60,
                       stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
        return [query for query in self.listener.queries if query.strip(" \t\r\n;")]


def files(unpacked):
    """(package, path, text) of every script."""
    for package in sorted(unpacked.iterdir()):
        if not (package.name.startswith("postgresql-") or package.name == "pgagent"):
            continue
        for path in sorted(package.rglob("*.sql")):
            if not path.is_file():
                continue
            try:
                text = path.read_bytes().decode()
            except UnicodeDecodeError:
                continue
            if "\0" in text:
                continue
            if re.search(r"(?m)^\\echo .*\\quit|MODULE_PATHNAME|@extschema", text):
                text = as_create_extension(text)
            yield package.name, path, text
