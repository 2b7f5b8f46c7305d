# SPDX-FileCopyrightText: 2026 The Switchback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The SQL in the Tcl scripts of SQLite's test suite: what stands in braces behind the commands that run it."""
import re

RUN = re.compile(r"\b(?:execsql2?|catchsql|db eval|do_execsql_test(?:\s+-db\s+\S+)?\s+\S+|do_catchsql_test\s+\S+|do_eqp_test\s+\S+)"
                 r"\s+\{")


def blocks(text):
    """What Tcl hands on as it stands; none of it when it would be put together first."""
    for found in RUN.finditer(text):
        depth = 1
        at = found.end()
        while at < len(text) and depth:
            character = text[at]
            if character == "\\":
                at += 1
            else:
                depth += (character == "{") - (character == "}")
            at += 1
        if not depth:
            yield text[found.end():at - 1].replace("\\\n", " ")


def files(unpacked):
    """(package, path, blocks) of every test."""
    package = unpacked / "sqlite3"
    for path in sorted(package.rglob("*.test")):
        try:
            text = path.read_bytes().decode()
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            yield "sqlite3", path, list(blocks(text))
