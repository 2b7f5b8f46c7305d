# SPDX-FileCopyrightText: 2026 The Switchback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The scripts in the packages that tests/corpus/fetch has unpacked, with their statements, and what we say of them."""
import json
import re
import subprocess
import sys

import readmysqltest
import readpsql
import readtcl
import servers


def bare(statement):
    """Without the comments and the space around it, and without its semicolon."""
    statement = statement.strip(" \t\r\n\f\v\ufeff")
    while True:
        shorter = re.sub(r"^(--[^\n]*(\n|$)|/\*(?![!M]).*?\*/)\s*", "", statement, count=1, flags=re.S)
        if shorter == statement:
            break
        statement = shorter
    while statement.endswith(";"):
        statement = statement[:-1].rstrip()
    return statement


def extract(dialect, cache):
    """Writes the scripts, and what is known of how they are to be cut."""
    folder = cache / "scripts" / dialect
    index = folder / "index.jsonl"
    if index.exists():
        return [json.loads(line) for line in index.open()]
    entries = []

    def add(package, path, script, statements, kind):
        target = folder / package / f"{len(entries):05}-{kind}-{path.name.removesuffix('.sql')}.sql"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(script, newline="")
        entries.append({"file": str(target), "package": package, "kind": kind,
                        "from": str(path.relative_to(cache / "unpacked")), "statements": statements})

    unpacked = cache / "unpacked"
    if dialect == "postgresql":
        psql = readpsql.Psql()
        for package, path, text in readpsql.files(unpacked):
            try:
                sent = psql.statements(text)
            except subprocess.TimeoutExpired:
                print(f"psql hangs on {path}", file=sys.stderr)
                continue
            add(package, path, text, sent, "file")
            # What psql sends is a script with nothing of psql's in it.
            if re.search(r"(?m)^\\|\\(g|;|bind)|(?<![:\w]):[\"'\w]", text):
                # Several in one message of which one wants data: no script of statements can say that.
                sent = [s for s in sent if not re.search(r"(?is)\bfrom\s+stdin\b.*;.*\S|;.*\bfrom\s+stdin\b", bare(s))]
                joined = "".join(s.rstrip().removesuffix(";") + "\n;\n" +
                                 ("\\.\n" if re.match(r"(?is)\s*copy\b.*\bfrom\s+stdin\b", bare(s)) else "") for s in sent)
                add(package, path, joined, sent, "sent")
    elif dialect == "mariadb":
        for package, path, found in readmysqltest.files(unpacked):
            if isinstance(found, str):
                add(package, path, found, None, "file")
            elif found:
                add(package, path, readmysqltest.script(found), found, "test")
    else:
        sqlite = servers.Sqlite()
        for package, path, blocks in readtcl.files(unpacked):
            found = [statement for block in blocks for statement in sqlite.cut(block)]
            if found:
                add(package, path, "".join(statement.rstrip() + "\n" for statement in found), found, "test")
    with index.open("w") as out:
        for entry in entries:
            out.write(json.dumps(entry) + "\n")
    return entries


def look(program, dialect, version, files, *more):
    """Our answers by file; a file that made us crash or took too long has an "end" instead."""
    looked = {}
    names = list(files)
    while names:
        process = subprocess.Popen([program, dialect, version, *more], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE)
        try:
            out, err = process.communicate("".join(name + "\n" for name in names[:100]).encode(), timeout=600)
            end = f"ended with {process.returncode}: {err.decode(errors='replace')[-500:]}"
        except subprocess.TimeoutExpired:
            process.kill()
            out, _ = process.communicate()
            end = "does not end"
        batch = names[:100]
        for line in out.splitlines():
            if line.startswith(b'{"') and line.endswith(b"}"):
                told = json.loads(line)
                looked[told["file"]] = told
        names = names[100:]
        missing = [name for name in batch if name not in looked]
        if missing:
            looked[missing[0]] = {"file": missing[0], "end": end}
            names = missing[1:] + names
    return looked
