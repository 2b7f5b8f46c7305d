// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/migrationheader.h"

#include "widgets/editor/badge.h"

#include <KSqueezedTextLabel>

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

using Look::Tone;

MigrationHeader::MigrationHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new KSqueezedTextLabel(this))
    , m_kind(new Badge(this))
    , m_proof(new Badge(this))
    , m_findings(new Badge(this))
    , m_states(new KSqueezedTextLabel(this))
{
    setObjectName(u"migrationHeader"_s);
    m_title->setObjectName(u"migrationTitle"_s);
    m_kind->setObjectName(u"kindBadge"_s);
    m_proof->setObjectName(u"proofBadge"_s);
    m_findings->setObjectName(u"findingsBadge"_s);
    m_states->setObjectName(u"migrationStates"_s);

    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setTextElideMode(Qt::ElideMiddle);
    m_states->setTextElideMode(Qt::ElideRight);
    m_states->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_kind->setFocusPolicy(Qt::NoFocus); // it only tells

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 5, 8, 5);
    layout->addWidget(m_title, 3);
    layout->addWidget(m_kind);
    layout->addWidget(m_proof);
    layout->addWidget(m_findings);
    layout->addWidget(m_states, 2);

    connect(m_proof, &Badge::clicked, this, &MigrationHeader::proofRequested);
    connect(m_findings, &Badge::clicked, this, &MigrationHeader::problemsRequested);
}

void MigrationHeader::show(const MigrationSummary &summary)
{
    m_title->setText(summary.modified ? tr("%1 (changed)").arg(summary.title) : summary.title);

    if (summary.schema && summary.data)
        m_kind->show(Tone::Caution, tr("schema and data"),
                     tr("This migration alters the schema and changes rows. Two migrations are easier to undo."));
    else if (summary.data)
        m_kind->show(Tone::Data, tr("data"), tr("This migration changes rows, not the schema."));
    else
        m_kind->show(Tone::Neutral, summary.schema ? tr("schema") : QString(),
                     tr("This migration alters the schema, not rows."));

    m_proof->show(summary.proof.isEmpty() ? Tone::Neutral : summary.proofTone,
                  summary.proof.isEmpty() ? tr("not proved") : summary.proof,
                  summary.proofHover.isEmpty()
                      ? tr("Up, down and up again have not been run on a scratch database in this state.")
                      : summary.proofHover);

    QStringList counts;
    if (summary.errors > 0)
        counts << tr("%n error(s)", nullptr, summary.errors);
    if (summary.warnings > 0)
        counts << tr("%n warning(s)", nullptr, summary.warnings);
    if (summary.infos > 0)
        counts << tr("%n note(s)", nullptr, summary.infos);
    if (!summary.checked)
        m_findings->show(Tone::Neutral, tr("checking…"));
    else if (counts.isEmpty())
        m_findings->show(Tone::Good, tr("✓ nothing found"), tr("No rule has anything to say about this migration."));
    else
        m_findings->show(summary.errors > 0         ? Tone::Danger
                             : summary.warnings > 0 ? Tone::Caution
                                                    : Tone::Info,
                         (summary.errors + summary.warnings > 0 ? u"▲ "_s : u"ⓘ "_s) + counts.join(u", "_s),
                         tr("Shows the list of problems"));

    m_states->setText(summary.states);
    if (!summary.statesHover.isEmpty())
        m_states->setToolTip(summary.statesHover);
}
