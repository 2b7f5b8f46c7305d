// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/errorpage.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static QLabel *paragraph(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

ErrorPage::ErrorPage(QWidget *parent)
    : QWidget(parent)
    , m_title(paragraph(u"errorTitle"_s, this))
    , m_message(paragraph(u"errorMessage"_s, this))
    , m_detail(paragraph(u"errorDetail"_s, this))
    , m_hint(paragraph(u"errorHint"_s, this))
    , m_icon(new QLabel(this))
    , m_next(new QPushButton(this))
    , m_retry(new QPushButton(QIcon::fromTheme(u"view-refresh"_s), tr("Try again"), this))
{
    setObjectName(u"errorPage"_s);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_title->setFont(large);
    m_icon->setAlignment(Qt::AlignTop);
    m_next->setObjectName(u"errorNextStep"_s);
    m_next->setDefault(true);

    auto *open = new QPushButton(QIcon::fromTheme(u"folder-open"_s), tr("Open another folder…"), this);
    auto *start = new QPushButton(QIcon::fromTheme(u"go-home"_s), tr("Start page"), this);
    open->setObjectName(u"errorOpen"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_next);
    buttons->addWidget(m_retry);
    buttons->addWidget(open);
    buttons->addWidget(start);
    buttons->addStretch(1);

    auto *text = new QVBoxLayout;
    text->setSpacing(10);
    for (QLabel *label : {m_title, m_message, m_detail, m_hint})
        text->addWidget(label);
    text->addLayout(buttons);
    auto *page = new QWidget(this);
    page->setMaximumWidth(680);
    auto *row = new QHBoxLayout(page);
    row->setSpacing(16);
    row->addWidget(m_icon);
    row->addLayout(text, 1);

    auto *layout = new QGridLayout(this);
    layout->addWidget(page, 1, 1);
    layout->setRowStretch(0, 1);
    layout->setRowStretch(2, 2);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 8);
    layout->setColumnStretch(2, 1);

    connect(m_next, &QPushButton::clicked, this, &ErrorPage::takeNextStep);
    connect(m_retry, &QPushButton::clicked, this, [this] { emit retryRequested(m_folder); });
    connect(open, &QPushButton::clicked, this, &ErrorPage::openRequested);
    connect(start, &QPushButton::clicked, this, &ErrorPage::startRequested);
}

// What the reader most likely wants to do about it.
ErrorPage::NextStep ErrorPage::nextStep(const QString &folder, const Error &error)
{
    const QDir dir(folder);
    const bool settings = QFileInfo::exists(dir.filePath(u"switchback.toml"_s));
    if (settings)
        return error.file.endsWith(u"switchback.toml"_s) ? NextStep::EditSettings : NextStep::None;
    const QFileInfo info(folder);
    return info.isDir() && info.isReadable() && info.isWritable() ? NextStep::SetUp : NextStep::None;
}

void ErrorPage::takeNextStep()
{
    if (m_nextStep == NextStep::SetUp)
        emit setupRequested(m_folder);
    else
        QDesktopServices::openUrl(QUrl::fromLocalFile(QDir(m_folder).filePath(u"switchback.toml"_s)));
}

void ErrorPage::show(const QString &folder, const Error &error)
{
    m_folder = folder;
    m_nextStep = nextStep(folder, error);
    const bool begin = m_nextStep == NextStep::SetUp;
    const QString name = QDir(folder).dirName();
    m_title->setText(begin ? tr("No migrations in “%1” yet").arg(name) : tr("“%1” cannot be opened").arg(name));
    const int size = style()->pixelMetric(QStyle::PM_LargeIconSize) * 2;
    m_icon->setPixmap(QIcon::fromTheme(begin ? u"folder-open"_s : u"dialog-error"_s).pixmap(size, size));

    // Most messages name the file already: its path is not told twice.
    QString place;
    if (!error.file.isEmpty() && !error.message.contains(error.file))
        place = error.line > 0 ? tr("%1, line %2", "file, line").arg(error.file).arg(error.line) : error.file;
    m_message->setText(place.isEmpty() ? error.message : place + u": "_s + error.message);
    m_detail->setText(error.detail);
    m_detail->setVisible(!error.detail.isEmpty());
    // An empty folder's hint speaks of commands; here is a button.
    const bool empty = QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    m_hint->setText(begin && empty ? QString() : error.hint);
    m_hint->setVisible(!m_hint->text().isEmpty());

    m_next->setVisible(m_nextStep != NextStep::None);
    m_next->setText(begin ? tr("Set up migrations here…") : tr("Edit switchback.toml"));
    m_next->setIcon(QIcon::fromTheme(begin ? u"folder-new"_s : u"document-edit"_s));
    m_next->setToolTip(begin ? tr("Asks for the format and the database, and makes switchback.toml with them")
                             : tr("Opens the settings in the program for text files"));
    m_retry->setVisible(!folder.isEmpty() && !begin);
    setFocusProxy(m_next->isVisibleTo(this) ? m_next : m_retry);
}
