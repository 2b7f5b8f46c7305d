// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/rule.h"

/// What the files about refusals of MySQL and MariaDB share.
namespace Lint::MySqlRefusals {

bool same(const QString &a, const QString &b);
bool holds(const QStringList &names, const QString &name);

/// The columns that an expression of plain words names. Nothing where it holds a word whose part is not known for sure.
QStringList columnsIn(const QString &expression);
bool setsNull(const Sql::Constraint &key);

/// What is wrong with the AUTO_INCREMENT columns of a table, of which those in keys are known; empty: nothing.
QString wrongNumbers(const QStringList &numbered, const QStringList &keyed, const QString &table);
QString helpWithNumbers();

/// What the servers refuse of a CREATE TABLE that states all of its columns. True: `report` has been told.
bool saidOfCreation(const Place &place, const Sql::CreateTable &create, Report &report);

} // namespace Lint::MySqlRefusals
