// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// libpq, loaded when a server is first spoken to. It is the one that Qt's driver brings: a connection of the driver's
// is handed to these functions.

#include "core/base/lazylibrary.h"
#include "core/base/result.h"

#include <libpq-fe.h>

namespace PostgreSql {

inline constinit LazyLibrary libpq("libpq.so.5");

/// Asked before any of the functions below is called: an error for the user where it is not installed.
Result<> clientLibrary();

template<FunctionName name, typename Function>
using PqFunction = LazyFunction<libpq, name, Function>;

inline constexpr PqFunction<"PQbackendPID", decltype(::PQbackendPID)> PQbackendPID;
inline constexpr PqFunction<"PQcancel", decltype(::PQcancel)> PQcancel;
inline constexpr PqFunction<"PQclear", decltype(::PQclear)> PQclear;
inline constexpr PqFunction<"PQcmdTuples", decltype(::PQcmdTuples)> PQcmdTuples;
inline constexpr PqFunction<"PQconndefaults", decltype(::PQconndefaults)> PQconndefaults;
inline constexpr PqFunction<"PQconnectdb", decltype(::PQconnectdb)> PQconnectdb;
inline constexpr PqFunction<"PQconninfoFree", decltype(::PQconninfoFree)> PQconninfoFree;
inline constexpr PqFunction<"PQexec", decltype(::PQexec)> PQexec;
inline constexpr PqFunction<"PQfinish", decltype(::PQfinish)> PQfinish;
inline constexpr PqFunction<"PQfreeCancel", decltype(::PQfreeCancel)> PQfreeCancel;
inline constexpr PqFunction<"PQfreemem", decltype(::PQfreemem)> PQfreemem;
inline constexpr PqFunction<"PQgetCancel", decltype(::PQgetCancel)> PQgetCancel;
inline constexpr PqFunction<"PQgetCopyData", decltype(::PQgetCopyData)> PQgetCopyData;
inline constexpr PqFunction<"PQgetResult", decltype(::PQgetResult)> PQgetResult;
inline constexpr PqFunction<"PQparameterStatus", decltype(::PQparameterStatus)> PQparameterStatus;
inline constexpr PqFunction<"PQputCopyData", decltype(::PQputCopyData)> PQputCopyData;
inline constexpr PqFunction<"PQputCopyEnd", decltype(::PQputCopyEnd)> PQputCopyEnd;
inline constexpr PqFunction<"PQresultErrorField", decltype(::PQresultErrorField)> PQresultErrorField;
inline constexpr PqFunction<"PQresultStatus", decltype(::PQresultStatus)> PQresultStatus;
inline constexpr PqFunction<"PQserverVersion", decltype(::PQserverVersion)> PQserverVersion;
inline constexpr PqFunction<"PQsetNoticeReceiver", decltype(::PQsetNoticeReceiver)> PQsetNoticeReceiver;
inline constexpr PqFunction<"PQstatus", decltype(::PQstatus)> PQstatus;
inline constexpr PqFunction<"PQtransactionStatus", decltype(::PQtransactionStatus)> PQtransactionStatus;

} // namespace PostgreSql
