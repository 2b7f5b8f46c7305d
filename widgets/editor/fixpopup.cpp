// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/fixpopup.h"

#include "widgets/editor/fixes.h"
#include "widgets/look.h"

#include <QGuiApplication>
#include <QIcon>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QScreen>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

FixPopup::FixPopup(const QList<Lint::Finding> &findings, TextOf textOf, SuppressionOf suppressionOf, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_textOf(std::move(textOf))
    , m_suppressionOf(std::move(suppressionOf))
    , m_list(new QListWidget(this))
    , m_reason(new QLineEdit(this))
    , m_preview(new QTextBrowser(this))
    , m_hint(new QLabel(this))
{
    setObjectName(u"fixPopup"_s);
    setAccessibleName(tr("Fixes"));
    setFrameShape(QFrame::StyledPanel);
    setAttribute(Qt::WA_DeleteOnClose);

    m_list->setObjectName(u"fixes"_s);
    m_list->setAccessibleName(tr("Fixes"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->installEventFilter(this);
    for (const Lint::Finding &finding : findings) {
        for (int i = 0; i < finding.fixes.size(); ++i)
            add({.finding = finding, .fix = i}, u"games-hint"_s, finding.fixes[i].title);
    }
    for (const Lint::Finding &finding : findings) {
        add({.does = Does::Explains, .finding = finding}, u"help-contents"_s, tr("Explain “%1”").arg(finding.rule));
        if (m_suppressionOf)
            add({.does = Does::Suppresses, .finding = finding}, u"notifications-disabled"_s,
                tr("Suppress “%1” with reason…").arg(finding.rule));
    }

    m_reason->setObjectName(u"suppressionReason"_s);
    m_reason->setAccessibleName(tr("Reason for the suppression"));
    m_reason->setPlaceholderText(tr("Why is this right here? The next reader will ask."));
    m_reason->installEventFilter(this);
    m_reason->hide();
    m_preview->setObjectName(u"fixPreview"_s);
    m_preview->setAccessibleName(tr("What the fix would change"));
    m_preview->setFrameShape(QFrame::NoFrame);
    m_preview->setLineWrapMode(QTextEdit::NoWrap);
    m_preview->setFocusPolicy(Qt::NoFocus);
    m_hint->setObjectName(u"fixHint"_s);
    m_hint->setContentsMargins(6, 2, 6, 2);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addWidget(m_reason);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_hint);

    connect(m_list, &QListWidget::currentRowChanged, this, &FixPopup::showPreview);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { choose(m_list->row(item)); });
    connect(m_reason, &QLineEdit::textChanged, this, [this] { showPreview(m_asked); });
    m_list->setCurrentRow(0);
}

void FixPopup::add(const Entry &entry, const QString &icon, const QString &text)
{
    m_entries.append(entry);
    auto *item = new QListWidgetItem(QIcon::fromTheme(icon), text, m_list);
    item->setToolTip(entry.finding.message);
}

void FixPopup::start(Does does, const QString &rule, int fix)
{
    for (int row = 0; row < m_entries.size(); ++row) {
        const Entry &entry = m_entries[row];
        if (entry.does != does || entry.fix != fix || (!rule.isEmpty() && entry.finding.rule != rule))
            continue;
        m_list->setCurrentRow(row);
        return;
    }
}

void FixPopup::startWithFix(const QString &rule, int fix)
{
    start(Does::Fixes, rule, fix);
}

void FixPopup::startWithSuppression(const QString &rule)
{
    start(Does::Suppresses, rule, 0);
    m_startsWithReason = true;
}

void FixPopup::openAt(const QPoint &globalPos)
{
    m_corner = globalPos;
    const int rows = std::min(m_list->count(), 8);
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 6);
    if (m_startsWithReason)
        askReason(m_list->currentRow());
    fit();
    show();
    (m_asked < 0 ? static_cast<QWidget *>(m_list) : m_reason)->setFocus();
}

// As wide as the widest line of list and preview, within reason and within the screen.
void FixPopup::fit()
{
    const QSize document = m_preview->document()->size().toSize();
    const int width = std::clamp(std::max(m_list->sizeHintForColumn(0), document.width()) + 40, 420, 800);
    m_preview->setFixedHeight(std::clamp(document.height() + 20, 60, 260));
    layout()->activate();
    resize(width, sizeHint().height());
    QPoint corner = m_corner;
    if (const QScreen *screen = QGuiApplication::screenAt(m_corner)) {
        const QRect room = screen->availableGeometry();
        corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width)));
        corner.setY(std::clamp(corner.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    }
    move(corner);
}

QString FixPopup::hintOf(const Lint::Fix &fix)
{
    if (!fix.newMigrations.isEmpty())
        return tr("Enter makes the change and the new migration; the files are saved at once.");
    if (!fix.renamings.isEmpty())
        return tr("Enter makes the change and renames the files; they are saved at once.");
    return fix.safe ? tr("Enter makes the change, one undo takes it back.")
                    : tr("Enter makes the change, one undo takes it back. It changes what the migration does.");
}

void FixPopup::showPreview(int row)
{
    if (row < 0 || row >= m_entries.size())
        return;
    const Entry &entry = m_entries[row];
    switch (entry.does) {
    case Does::Fixes:
        showEdits(entry.finding.fixes[entry.fix]);
        m_hint->setText(hintOf(entry.finding.fixes[entry.fix]));
        break;
    case Does::Explains:
        m_preview->setPlainText(tr("Opens the rule's page beneath the list of problems."));
        m_hint->setText(tr("Enter opens the page."));
        break;
    case Does::Suppresses: {
        const QString reason = m_reason->text().trimmed();
        showEdits(m_suppressionOf(entry.finding, reason.isEmpty() ? tr("(your reason)") : reason));
        m_hint->setText(m_asked < 0            ? tr("Enter asks for the reason.")
                            : reason.isEmpty() ? tr("Type the reason. Escape goes back.")
                                               : tr("Enter writes the comment, one undo takes it back."));
        break;
    }
    }
    if (isVisible())
        fit();
}

void FixPopup::showEdits(const Lint::Fix &fix)
{
    m_preview->document()->setDefaultFont(Look::fixedFont());
    m_preview->setHtml(u"<pre style='margin:4px'>"_s + removedAndAdded(fix) + u"</pre>"_s);
}

QString FixPopup::removedAndAdded(const Lint::Fix &fix) const
{
    const Look::Colours removed = Look::colours(Look::Tone::Danger, palette());
    const Look::Colours added = Look::colours(Look::Tone::Good, palette());
    QString html;
    QStringList files;
    for (const Lint::Edit &edit : fix.edits) {
        if (files.contains(edit.file))
            continue;
        files.append(edit.file);
        const QList<Lint::Edit> own = Fixes::backToFront(fix.edits, edit.file);
        html += u"<b>%1</b>\n"_s.arg(edit.file.toHtmlEscaped());
        for (const Fixes::PreviewLine &line : Fixes::preview(m_textOf(edit.file), own)) {
            const bool goes = line.kind == Fixes::PreviewLine::Kind::Removed;
            const Look::Colours &colours = goes ? removed : added;
            html += u"<span style='color:%1;background-color:%2'>%3 %4  %5</span>\n"_s.arg(
                colours.text.name(), colours.background.name(), goes ? u"−"_s : u"+"_s,
                QString::number(line.line).rightJustified(3), line.text.toHtmlEscaped());
        }
    }
    for (const Lint::Renaming &each : fix.renamings)
        html += u"<b>%1 → %2</b>\n"_s.arg(each.from.toHtmlEscaped(), each.to.toHtmlEscaped());
    for (const Lint::NewMigration &each : fix.newMigrations) {
        html += u"<b>%1</b>\n"_s.arg(tr("New migration: %1").arg(each.name).toHtmlEscaped());
        const auto show = [&](const QString &word, const QByteArray &script) {
            for (const QString &line : QString::fromUtf8(script.trimmed()).split(u'\n', Qt::SkipEmptyParts))
                html += u"<span style='color:%1;background-color:%2'>+ %3  %4</span>\n"_s.arg(
                    added.text.name(), added.background.name(), word, line.toHtmlEscaped());
        };
        show(tr("up"), each.up);
        show(tr("down"), each.down);
    }
    return html;
}

void FixPopup::choose(int row)
{
    if (row < 0 || row >= m_entries.size())
        return;
    const Entry entry = m_entries[row];
    if (entry.does == Does::Suppresses) {
        askReason(row);
        return;
    }
    close();
    if (entry.does == Does::Explains)
        emit explainRequested(entry.finding.rule);
    else
        emit chosen(entry.finding.fixes[entry.fix]);
}

void FixPopup::askReason(int row)
{
    if (row < 0 || m_entries[row].does != Does::Suppresses)
        return;
    m_asked = row;
    m_list->hide();
    m_reason->show();
    m_reason->setFocus();
    showPreview(row);
}

void FixPopup::leaveReason()
{
    m_asked = -1;
    m_reason->hide();
    m_list->show();
    m_list->setFocus();
    showPreview(m_list->currentRow());
}

void FixPopup::suppress()
{
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty())
        return; // a suppression without a reason is a finding itself
    const Lint::Fix fix = m_suppressionOf(m_entries[m_asked].finding, reason);
    close();
    emit chosen(fix);
}

// Styles give a popup's frame no line, and on a window of the same colour nobody sees where it ends.
void FixPopup::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setPen(Look::colours(Look::Tone::Neutral, palette()).line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

bool FixPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (watched == m_list && enter) {
            choose(m_list->currentRow());
            return true;
        }
        if (watched == m_reason && enter) {
            suppress();
            return true;
        }
        if (watched == m_reason && key == Qt::Key_Escape && !m_startsWithReason) {
            leaveReason();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}
