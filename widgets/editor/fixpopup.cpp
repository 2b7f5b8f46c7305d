// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/fixpopup.h"

#include "widgets/editor/fixes.h"
#include "widgets/look.h"

#include <QGuiApplication>
#include <QIcon>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QScreen>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

FixPopup::FixPopup(const QList<Lint::Finding> &findings, TextOf textOf, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_textOf(std::move(textOf))
    , m_list(new QListWidget(this))
    , m_preview(new QTextBrowser(this))
{
    setObjectName(u"fixPopup"_s);
    setAccessibleName(tr("Fixes"));
    setFrameShape(QFrame::StyledPanel);
    setAttribute(Qt::WA_DeleteOnClose);

    m_list->setObjectName(u"fixes"_s);
    m_list->setAccessibleName(tr("Fixes"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_list->installEventFilter(this);
    for (const Lint::Finding &finding : findings) {
        for (const Lint::Fix &fix : finding.fixes) {
            m_entries.append({.fix = fix, .rule = finding.rule});
            m_list->addItem(new QListWidgetItem(QIcon::fromTheme(u"games-hint"_s), fix.title));
        }
    }
    for (const Lint::Finding &finding : findings) {
        m_entries.append({.rule = finding.rule, .explains = true});
        m_list->addItem(
            new QListWidgetItem(QIcon::fromTheme(u"help-contents"_s), tr("Explain “%1”").arg(finding.rule)));
    }

    m_preview->setObjectName(u"fixPreview"_s);
    m_preview->setAccessibleName(tr("What the fix would change"));
    m_preview->setFrameShape(QFrame::NoFrame);
    m_preview->setLineWrapMode(QTextEdit::NoWrap);
    m_preview->setFocusPolicy(Qt::NoFocus);

    auto *hint = new QLabel(tr("Enter makes the change, one undo takes it back."), this);
    hint->setContentsMargins(6, 2, 6, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addWidget(m_preview, 1);
    layout->addWidget(hint);

    connect(m_list, &QListWidget::currentRowChanged, this, &FixPopup::showPreview);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { choose(m_list->row(item)); });
    m_list->setCurrentRow(0);
}

bool FixPopup::hasFixes(const QList<Lint::Finding> &findings)
{
    return std::ranges::any_of(findings, [](const Lint::Finding &finding) { return !finding.fixes.isEmpty(); });
}

void FixPopup::openAt(const QPoint &globalPos)
{
    const int rows = std::min(m_list->count(), 8);
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 6);
    const QSize document = m_preview->document()->size().toSize();
    const int width = std::clamp(std::max(m_list->sizeHintForColumn(0), document.width()) + 40, 360, 760);
    m_preview->setFixedHeight(std::clamp(document.height() + 20, 60, 240));
    resize(width, sizeHint().height());

    QPoint corner = globalPos;
    if (const QScreen *screen = QGuiApplication::screenAt(globalPos)) {
        const QRect room = screen->availableGeometry();
        corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width)));
        corner.setY(std::clamp(corner.y(), room.top(), std::max(room.top(), room.bottom() - sizeHint().height())));
    }
    move(corner);
    show();
    m_list->setFocus();
}

void FixPopup::showPreview(int row)
{
    if (row < 0 || row >= m_entries.size())
        return;
    const Entry &entry = m_entries[row];
    if (entry.explains) {
        m_preview->setPlainText(tr("Opens the rule's page beneath the list of problems."));
        return;
    }

    QString html = u"<pre style='margin:4px'>"_s;
    const Look::Colours removed = Look::colours(Look::Tone::Danger, palette());
    const Look::Colours added = Look::colours(Look::Tone::Good, palette());
    QStringList files;
    for (const Lint::Edit &edit : entry.fix.edits) {
        if (files.contains(edit.file))
            continue;
        files.append(edit.file);
        QList<Lint::Edit> own = Fixes::backToFront(entry.fix.edits, edit.file);
        html += u"<b>%1</b>\n"_s.arg(edit.file.toHtmlEscaped());
        for (const Fixes::PreviewLine &line : Fixes::preview(m_textOf(edit.file), own)) {
            const bool goes = line.kind == Fixes::PreviewLine::Kind::Removed;
            const Look::Colours &colours = goes ? removed : added;
            html += u"<span style='color:%1;background-color:%2'>%3 %4  %5</span>\n"_s.arg(
                colours.text.name(), colours.background.name(), goes ? u"−"_s : u"+"_s,
                QString::number(line.line).rightJustified(3), line.text.toHtmlEscaped());
        }
    }
    for (const Lint::Renaming &each : entry.fix.renamings)
        html += u"<b>%1 → %2</b>\n"_s.arg(each.from.toHtmlEscaped(), each.to.toHtmlEscaped());
    for (const Lint::NewMigration &each : entry.fix.newMigrations) {
        html += u"<b>%1</b>\n"_s.arg(tr("New migration: %1").arg(each.name).toHtmlEscaped());
        const auto show = [&](const QString &word, const QByteArray &script) {
            for (const QString &line : QString::fromUtf8(script.trimmed()).split(u'\n', Qt::SkipEmptyParts))
                html += u"<span style='color:%1;background-color:%2'>+ %3  %4</span>\n"_s.arg(
                    added.text.name(), added.background.name(), word, line.toHtmlEscaped());
        };
        show(tr("up"), each.up);
        show(tr("down"), each.down);
    }
    m_preview->setFont(Look::fixedFont());
    m_preview->setHtml(html + u"</pre>"_s);
}

void FixPopup::choose(int row)
{
    if (row < 0 || row >= m_entries.size())
        return;
    const Entry entry = m_entries[row];
    close();
    if (entry.explains)
        emit explainRequested(entry.rule);
    else
        emit chosen(entry.fix);
}

bool FixPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose(m_list->currentRow());
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}
