// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

/// The messages of one language. The source is English without plurals: those stand in a file of their own, which
/// serves every language that we do not speak too; nothing is looked for in it that is not counted.
class Messages : public QTranslator
{
public:
    using QTranslator::QTranslator;

    /// Of the first of these languages (as of QLocale::uiLanguages()) that we speak, else of English. QTranslator's own
    /// search is not taken: it looks for dozens of names, and reads the settings of its logging first.
    bool loadFirst(const QStringList &languages);

    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;

private:
    bool m_countedOnly = false;
};
