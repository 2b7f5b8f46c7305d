// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// SQLite, loaded when a SQLite project is first asked about. It is the one that Qt's driver brings: a connection of the
// driver's is handed to these functions.

#include "core/base/lazylibrary.h"

#include <sqlite3.h>

namespace Sqlite {

inline constinit LazyLibrary sqliteLibrary("libsqlite3.so.0");

template<FunctionName name, typename Function>
using SqliteFunction = LazyFunction<sqliteLibrary, name, Function>;

inline constexpr SqliteFunction<"sqlite3_busy_handler", decltype(::sqlite3_busy_handler)> sqlite3_busy_handler;
inline constexpr SqliteFunction<"sqlite3_close_v2", decltype(::sqlite3_close_v2)> sqlite3_close_v2;
inline constexpr SqliteFunction<"sqlite3_db_config", decltype(::sqlite3_db_config)> sqlite3_db_config;
inline constexpr SqliteFunction<"sqlite3_db_readonly", decltype(::sqlite3_db_readonly)> sqlite3_db_readonly;
inline constexpr SqliteFunction<"sqlite3_errmsg", decltype(::sqlite3_errmsg)> sqlite3_errmsg;
inline constexpr SqliteFunction<"sqlite3_error_offset", decltype(::sqlite3_error_offset)> sqlite3_error_offset;
inline constexpr SqliteFunction<"sqlite3_errstr", decltype(::sqlite3_errstr)> sqlite3_errstr;
inline constexpr SqliteFunction<"sqlite3_exec", decltype(::sqlite3_exec)> sqlite3_exec;
inline constexpr SqliteFunction<"sqlite3_file_control", decltype(::sqlite3_file_control)> sqlite3_file_control;
inline constexpr SqliteFunction<"sqlite3_finalize", decltype(::sqlite3_finalize)> sqlite3_finalize;
inline constexpr SqliteFunction<"sqlite3_get_autocommit", decltype(::sqlite3_get_autocommit)> sqlite3_get_autocommit;
inline constexpr SqliteFunction<"sqlite3_interrupt", decltype(::sqlite3_interrupt)> sqlite3_interrupt;
inline constexpr SqliteFunction<"sqlite3_keyword_check", decltype(::sqlite3_keyword_check)> sqlite3_keyword_check;
inline constexpr SqliteFunction<"sqlite3_libversion", decltype(::sqlite3_libversion)> sqlite3_libversion;
inline constexpr SqliteFunction<"sqlite3_libversion_number", decltype(::sqlite3_libversion_number)>
    sqlite3_libversion_number;
inline constexpr SqliteFunction<"sqlite3_limit", decltype(::sqlite3_limit)> sqlite3_limit;
inline constexpr SqliteFunction<"sqlite3_open_v2", decltype(::sqlite3_open_v2)> sqlite3_open_v2;
inline constexpr SqliteFunction<"sqlite3_prepare_v2", decltype(::sqlite3_prepare_v2)> sqlite3_prepare_v2;
inline constexpr SqliteFunction<"sqlite3_progress_handler", decltype(::sqlite3_progress_handler)>
    sqlite3_progress_handler;
inline constexpr SqliteFunction<"sqlite3_set_authorizer", decltype(::sqlite3_set_authorizer)> sqlite3_set_authorizer;
inline constexpr SqliteFunction<"sqlite3_sleep", decltype(::sqlite3_sleep)> sqlite3_sleep;
inline constexpr SqliteFunction<"sqlite3_sourceid", decltype(::sqlite3_sourceid)> sqlite3_sourceid;
inline constexpr SqliteFunction<"sqlite3_step", decltype(::sqlite3_step)> sqlite3_step;

} // namespace Sqlite
