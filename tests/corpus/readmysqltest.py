# SPDX-FileCopyrightText: 2026 The Switchback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The statements in the scripts of MariaDB's test suite: its own commands left out, its delimiters followed."""
import re

# What the test program carries out itself. eval, send and query hand on what stands behind them.
COMMANDS = set("""append_file assert cat_file change_user character_set chmod connect connection copy_file copy_files_wildcard
dec delimiter die diff_files dirty_close disable_abort_on_error disable_cursor_protocol disable_connect_log
disable_info disable_metadata disable_non_blocking_api disable_parsing disable_prepare_warnings disable_ps2_protocol
disable_ps_protocol disable_query_log disable_reconnect disable_result_log disable_rpl_parse disable_service_connection
disable_session_track_info disable_sp_protocol disable_testcase disable_view_protocol disable_warnings disable_column_names
disconnect echo enable_abort_on_error enable_column_names enable_connect_log enable_cursor_protocol enable_info
enable_metadata enable_non_blocking_api enable_parsing enable_prepare_warnings enable_ps2_protocol enable_ps_protocol
enable_query_log enable_reconnect enable_result_log enable_rpl_parse enable_service_connection enable_session_track_info
enable_sp_protocol enable_testcase enable_view_protocol enable_warnings end_timer error evalp exec exec_in_background
execw exit file_exists horizontal_results if inc let list_files list_files_append_file list_files_write_file
lowercase_result mkdir move_file output perl ping query_get_value real_sleep reap remove_file remove_files_wildcard
replace_column replace_numeric_round replace_regex replace_result require reset_connection result result_format rmdir
rpl_parse save_master_pos send_eval send_quit send_shutdown set_server_name shutdown_server skip sleep sorted_result
source start_timer sync_slave_with_master sync_with_master system vertical_results wait_for_slave_to_stop while
write_file optimizer_trace partially_sorted_result""".split())


def pieces(text):
    """(statement, delimiter), as the test program cuts them."""
    delimiter = ";"
    at = 0
    size = len(text)
    while at < size:
        while at < size and text[at] in " \t\r\n\f\v}":
            at += 1
        if at >= size:
            return
        if text[at] in "#-":
            end = text.find("\n", at)
            end = size if end < 0 else end
            line = text[at:end].strip()
            at = end
            if line.startswith("--"):
                body = line[2:].strip()
                word = re.match(r"[A-Za-z_0-9]*", body)[0].lower()
                if word == "delimiter":
                    delimiter = body[len(word):].strip() or delimiter
                elif word in ("perl", "write_file", "append_file"):
                    at = behind_text(text, at, body)
                elif word in ("query", "eval", "send", "query_vertical", "query_horizontal"):
                    yield body, delimiter
            continue
        if text.startswith(delimiter, at) or text[at] == "{":
            at += len(delimiter) if text.startswith(delimiter, at) else 1
            continue
        begin = at
        quote = ""
        while at < size:
            character = text[at]
            if quote:
                if character == "\\" and quote != "`":
                    at += 1
                elif character == quote:
                    quote = ""
            elif text.startswith(delimiter, at):
                break
            elif character in "'\"`":
                quote = character
            elif character == "{" and re.match(r"(while|if)\b", text[begin:begin + 6], re.I):
                break
            at += 1
        statement = text[begin:at].strip()
        at += len(delimiter) if text.startswith(delimiter, at) else 1
        word = re.match(r"[A-Za-z_0-9]*", statement)[0].lower()
        if word == "delimiter":
            delimiter = statement[len(word):].strip() or delimiter
        elif word in ("perl", "write_file", "append_file"):
            at = behind_text(text, at, statement)
        else:
            yield statement, delimiter


def behind_text(text, at, command):
    """Behind the lines that belong to the command, up to one that holds only its mark."""
    words = command.split()
    mark = words[-1] if len(words) > (1 if words[0].lower() == "perl" else 2) else "EOF"
    end = re.compile(r"(?m)^" + re.escape(mark) + r"\s*$").search(text, at)
    return end.end() if end else len(text)


def statements(text):
    """The statements that reach the server as they stand in the text; what variables are put into is left out."""
    for statement, _ in pieces(text):
        word = re.match(r"[A-Za-z_0-9]*", statement)[0].lower()
        if word in ("eval", "query", "send", "query_vertical", "query_horizontal", "evalp"):
            statement = re.sub(r"^\S+\s*", "", statement, count=1)
            if "$" in statement:
                continue
        elif word in COMMANDS and not re.match(r"(?i)(source|result|error|query)\s*[.=(]", statement):
            continue
        # A comment alone is nothing that a server is asked.
        if re.sub(r"(?s)/\*(?![!M]).*?\*/|(?m:^\s*(--\s|#).*$)", "", statement).strip():
            yield statement


def script(found):
    """One script of them, with the client's DELIMITER around what holds semicolons."""
    lines = []
    for statement in found:
        if ";" not in statement:
            # A comment may stand at its end.
            lines.append(statement + ("\n;\n" if "#" in statement or "--" in statement else ";\n"))
            continue
        delimiter = next(mark for mark in ("$$", "//", "$$$$", "<<<>>>", "<<<<>>>>", "<<<<<<>>>>>>") if mark not in statement)
        lines.append(f"DELIMITER {delimiter}\n{statement}\n{delimiter}\nDELIMITER ;\n")
    return "".join(lines)


def files(unpacked):
    """(package, path, statements) of every script: tests, what they include, and the server's own."""
    for name in ("mariadb-test-data", "mariadb-server"):
        package = unpacked / name
        for path in sorted(package.rglob("*")):
            if path.suffix not in (".test", ".inc", ".sql") or not path.is_file():
                continue
            try:
                text = path.read_bytes().decode()
            except UnicodeDecodeError:
                continue
            if "\0" not in text:
                yield name, path, text if path.suffix == ".sql" else list(statements(text))
