// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/format/format.h"
#include "core/proof/proof.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/// A project of two migrations in a temporary folder: the first makes the schema, the second is the one to prove.
class TwoMigrations
{
public:
    TwoMigrations(const QByteArray &dialect, const QByteArray &base, const QByteArray &up, const QByteArray &down,
                  const QString &scratchUrl = {})
    {
        QDir(m_folder.path()).mkdir(QStringLiteral("migrations"));
        write(QStringLiteral("migrations/000001_base.up.sql"), base);
        write(QStringLiteral("migrations/000001_base.down.sql"), "SELECT 1;");
        write(QStringLiteral("migrations/000002_change.up.sql"), up);
        write(QStringLiteral("migrations/000002_change.down.sql"), down);
        QByteArray settings = "[project]\nformat = \"golang-migrate\"\npath = \"migrations\"\ndialect = \"" + dialect
            + "\"\n[scratch]\nrows = 20\n";
        if (!scratchUrl.isEmpty())
            settings += "url = \"" + scratchUrl.toUtf8() + "\"\n";
        write(QStringLiteral("switchback.toml"), settings);
        trusted = !scratchUrl.isEmpty(); // a server that is named is the test's own
    }

    bool trusted = false;

    /// The proof of the second one; the test has failed when there is none.
    Proof::Proof prove() const
    {
        auto project = Format::openProject(m_folder.path());
        if (!project) {
            QTest::qFail(qPrintable(project.error().message), __FILE__, __LINE__);
            return {};
        }
        project->trusted = trusted;
        const auto proofs = Proof::prove(*project, {.versions = {QStringLiteral("2")}}, {}, {});
        if (!proofs || proofs->size() != 1) {
            QTest::qFail(proofs ? "no proof"
                                : qPrintable(proofs.error().message + QLatin1Char(' ') + proofs.error().detail),
                         __FILE__, __LINE__);
            return {};
        }
        return proofs->first();
    }

private:
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
    }

    QTemporaryDir m_folder;
};

/// What a proof said, for the message of a test that fails.
inline QByteArray told(const Proof::Proof &proof)
{
    QString text = Proof::verdictName(proof.verdict);
    for (const Schema::Difference &difference : proof.differences)
        text += QStringLiteral("\n  %1 %2 %3: %4 -> %5 (weight %6)")
                    .arg(difference.object, difference.name, difference.path, difference.before, difference.after)
                    .arg(int(difference.weight));
    for (const Schema::Difference &difference : proof.repeated)
        text += QStringLiteral("\n  again: %1 %2 %3: %4 -> %5")
                    .arg(difference.object, difference.name, difference.path, difference.before, difference.after);
    for (const Proof::LostRows &lost : proof.lost)
        text += QStringLiteral("\n  lost %1.%2: %3").arg(lost.table, lost.column).arg(lost.rows);
    for (const QString &note : proof.notes)
        text += QStringLiteral("\n  ") + note;
    if (proof.failure)
        text += QStringLiteral("\n  %1").arg(proof.failure->error.message);
    return text.toUtf8();
}
