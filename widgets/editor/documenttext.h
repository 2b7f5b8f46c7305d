// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/textmap.h"

#include <KTextEditor/Document>

#include <QObject>

/// A document's text as bytes with their lines, which follows every edit at that edit's price. Read anew only where it
/// is not known what changed.
class DocumentText : public QObject
{
    Q_OBJECT

public:
    explicit DocumentText(KTextEditor::Document *document);

    /// UTF-8, lines end in \n.
    const Sql::TextMap &map() const;
    int readings() const { return m_readings; } ///< how often the whole text was read

private:
    void replace(KTextEditor::Range range, const QString &text);
    void check();

    KTextEditor::Document *m_document;
    mutable Sql::TextMap m_map;
    mutable bool m_stale = true;
    mutable bool m_hasHalves = false; ///< halves of characters, which UTF-8 cannot write
    mutable int m_readings = 0;
    int m_edits = 0; ///< since the last check
    int m_line = 0; ///< that was edited last
};
