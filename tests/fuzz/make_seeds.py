#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Switchback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes tests/fuzz/seeds anew: the first flagged example of each rule's page, behind the two bytes that
tests/fuzz/input.h reads (which dialect, which circumstances)."""
import pathlib
import re

top = pathlib.Path(__file__).resolve().parents[2]
registry = (top / "core/dialect/CMakeLists.txt").read_text()
dialects = re.findall(r"^    (\w+)", re.search(r"set\(dialects\n(.*?)\n\)", registry, re.S)[1], re.M)
seeds = top / "tests/fuzz/seeds"
for old in seeds.glob("*"):
    old.unlink()
for page in sorted((top / "resources/rules").glob("*.md")):
    block = re.search(r"^```sql flagged([^\n]*)\n(.*?)^```", page.read_text(), re.M | re.S)
    if not block:
        continue
    dialect = re.search(r"dialect=(\w+)", block[1])
    source = (top / f"core/lint/rules/{page.stem}.cpp").read_text()
    own = re.search(r'\.dialects = \{u"(\w+)"', source)
    name = dialect[1] if dialect else own[1] if own else "postgresql"
    if name not in dialects:
        continue
    first = str((dialects.index(name) - ord("0")) % len(dialects))
    flags = ("1" if "direction=down" in block[1] else "0") if "transaction=none" not in block[1] else "2"
    (seeds / page.stem).write_text(first + flags + block[2])
