// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/knownschema.h"
#include "core/lint/linter.h"

#include <QTemporaryDir>

#include <memory>

/// One fenced block of a rule's page: SQL, and what the words behind ```sql say about where it stands.
struct Example
{
    QByteArray sql = {};
    bool flagged = false;
    int line = 0;
    QHash<QString, QString> attributes = {};
    QString unknown = {}; ///< a word on the fence that is no attribute

    QString attribute(const QString &name, const QString &fallback) const { return attributes.value(name, fallback); }
};

QList<Example> examplesIn(const QString &page);

/// A project of one migration around an example, the schema before it, and, where the example says so, a migration
/// before and one behind it.
struct Case
{
    Project::Project project = {};
    qsizetype at = 0; ///< which migration the example is
    Schema::Snapshot schema = {};
    bool hasSchema = false;
    int serverVersion = 0;
    QHash<QString, Dialect::TableSize> sizes = {};
    QVariantMap parameters = {}; ///< of the rule whose page the example stands on
    std::optional<Lint::Observed> observed = {};
    bool asWhole = false; ///< rules over the project are asked too
    std::shared_ptr<QTemporaryDir> folder = {}; ///< where files besides the migrations stand; null: none do

    /// As settings that name the rule: it runs although it is off by default, with the example's parameters.
    void turnOn(const QString &rule);
    Project::Migration &migration() { return project.migrations[at]; }
    QList<Lint::Finding> check() const;
};

Case caseOf(const Example &example, const QString &defaultDialect);

/// The case behind a fix: its scripts edited, the migrations that it makes behind them. Files keep their names.
Case fixedBy(const Case &before, const Lint::Fix &fix);

/// The examples of all pages that are of the dialect: what rules speak of, and what they must not.
QByteArrayList blocksOf(const QString &dialect);

/// The schema that statements make, as KnownSchema tells it.
Schema::Snapshot schemaOf(const QString &dialect, const QByteArray &statements);

/// A script that fills its file.
Project::Script scriptOf(Project::Direction direction, const QString &file, const QByteArray &text,
                         Project::TransactionMode mode);
