// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/look.h"

#include <QWidget>

class Badge;
class KSqueezedTextLabel;
class QLabel;

/// What the strip above the editors tells about the migration.
struct MigrationSummary
{
    QString title; ///< "20260212_add_status_to_orders"
    bool modified = false;
    bool schema = false; ///< it has changes of the schema
    bool data = false; ///< it changes rows
    QString proof = {}; ///< "✓ proved"; empty: not proved
    Look::Tone proofTone = Look::Tone::Neutral;
    QString proofHover = {};
    int errors = 0;
    int warnings = 0;
    int infos = 0;
    bool checked = false; ///< the counts are of the text as it stands
    QString states = {}; ///< "applied on dev · pending on production"
    QString statesBrief = {}; ///< "● dev · ○ production", where there is no room for the words
    QString statesHover = {};

    bool operator==(const MigrationSummary &) const = default;
};

/// The strip above the editors: what this migration is and how it stands.
class MigrationHeader : public QWidget
{
    Q_OBJECT

public:
    explicit MigrationHeader(QWidget *parent = nullptr);

    void show(const MigrationSummary &summary);

signals:
    void proofRequested();
    void problemsRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    KSqueezedTextLabel *m_title;
    Badge *m_kind;
    Badge *m_proof;
    Badge *m_findings;
    QLabel *m_states;
    QStringList m_statesForms; ///< the longest first
};
