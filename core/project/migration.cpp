// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/migration.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace Project {

QString directionName(Direction direction)
{
    return direction == Direction::Up ? u"up"_s : u"down"_s;
}

static void addScript(QCryptographicHash &hash, const std::optional<Script> &script)
{
    // The length goes in too: else moving a line from one script to the other would not be seen.
    const QByteArray length = script ? QByteArray::number(script->section.length()) : QByteArrayLiteral("none");
    hash.addData(length + '\n');
    if (script)
        hash.addData(script->text());
}

QString Migration::fingerprint() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addScript(hash, up);
    addScript(hash, down);
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace Project
