// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/cli/runner.h"

/// A project that the real dbmate and our command work on together, with a database of its own whose address both take
/// from DATABASE_URL. tests/tools/fetch brings dbmate.
class DbmateTeam
{
public:
    explicit DbmateTeam(const QString &dialect);
    DbmateTeam(QString dialect, QString url, const QByteArray &settings = {});

    /// Where dbmate should be; the test fails when it is not there.
    static QString tool();
    static QString newUrl(const QString &dialect);

    Answer ours(const QStringList &arguments) const { return sandbox.run(arguments); }
    /// Without its db/schema.sql.
    Answer dbmate(const QStringList &arguments) const;
    /// A file in db/migrations.
    bool write(const QString &name, const QByteArray &text) const;

    /// What each says of the migrations, in the order of the files: "[X] 1_users.sql" where it is applied.
    QStringList dbmateSays() const;
    QStringList weSay() const;

    /// The versions in the history.
    QStringList versions(const QString &history) const;
    /// What this database and the other one do not share, in words, the history and its rows included; nothing when
    /// they are alike.
    QString differences(const DbmateTeam &other) const;

    QString dialect;
    QString url;
    Sandbox sandbox;

private:
    QStringList rows(const QString &query) const;
};
