// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/migrationheader.h"

#include "widgets/editor/badge.h"

#include <KSqueezedTextLabel>

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

using Look::Tone;

MigrationHeader::MigrationHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new KSqueezedTextLabel(this))
    , m_kind(new Badge(this))
    , m_proof(new Badge(this))
    , m_findings(new Badge(this))
    , m_states(new QLabel(this))
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
    m_title->setTextElideMode(Qt::ElideLeft); // the name, rather than the version, is what tells it apart
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_states->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_kind->setFocusPolicy(Qt::NoFocus); // it only tells

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 5, 8, 5);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_kind);
    layout->addWidget(m_proof);
    layout->addWidget(m_findings);
    layout->addWidget(m_states);

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

    m_statesForms = {summary.states, summary.statesBrief, QString()};
    m_states->setAccessibleName(summary.states);
    m_states->setToolTip(summary.states + (summary.statesHover.isEmpty() ? QString() : u'\n' + summary.statesHover));
    fit();
}

// Where each target stands gives way to the title: whole words, then signs, then nothing but the timeline.
void MigrationHeader::fit()
{
    int taken = layout()->contentsMargins().left() + layout()->contentsMargins().right()
        + 4 * std::max(layout()->spacing(), 6);
    for (const Badge *badge : {m_kind, m_proof, m_findings})
        taken += badge->isHidden() ? 0 : badge->sizeHint().width();
    const int title = std::min(m_title->fontMetrics().horizontalAdvance(m_title->fullText()),
                               36 * m_title->fontMetrics().averageCharWidth());
    const QFontMetrics metrics = m_states->fontMetrics();
    for (const QString &form : std::as_const(m_statesForms)) {
        if (form.isEmpty() || metrics.horizontalAdvance(form) + 2 <= width() - taken - title) {
            m_states->setText(form);
            break;
        }
    }
}

void MigrationHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}
