// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/startpage.h"

#include "app/workbench/samples.h"
#include "app/workbench/settings.h"

#include <KTitleWidget>

#include <QCommandLinkButton>
#include <QDir>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    label->setContentsMargins(0, 14, 0, 2);
    return label;
}

static QCommandLinkButton *link(const QString &title, const QString &description, const QString &icon, QWidget *parent)
{
    auto *button = new QCommandLinkButton(title, description, parent);
    button->setIcon(QIcon::fromTheme(icon));
    button->setIconSize({32, 32});
    return button;
}

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_recent(new QWidget(this))
    , m_recentList(new QVBoxLayout)
{
    setObjectName(u"startPage"_s);

    auto *page = new QWidget(this);
    page->setMaximumWidth(640);
    auto *column = new QVBoxLayout(page);
    column->setSpacing(2);
    column->setContentsMargins(9, 40, 9, 9);
    auto *title = new KTitleWidget(page);
    title->setText(tr("Switchback"));
    title->setComment(tr("Takes a database migration up, down and up again, and shows what really happened."));
    column->addWidget(title);

    auto *open = link(
        tr("Open a folder of migrations…"),
        tr("golang-migrate, dbmate and goose are recognised by their files. Nothing is changed by looking."),
        u"folder-open"_s, page);
    open->setObjectName(u"openFolder"_s);
    connect(open, &QCommandLinkButton::clicked, this, &StartPage::openRequested);
    column->addSpacing(12);
    column->addWidget(open);

    auto *recentColumn = new QVBoxLayout(m_recent);
    recentColumn->setContentsMargins({});
    recentColumn->addWidget(heading(tr("Recent projects"), m_recent));
    recentColumn->addLayout(m_recentList);
    column->addWidget(m_recent);

    column->addWidget(heading(tr("Samples"), page));
    addSamples(column);
    column->addStretch(1);

    auto *middle = new QWidget(this);
    auto *row = new QHBoxLayout(middle);
    row->addStretch(1);
    row->addWidget(page, 8);
    row->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(middle);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scroll);
    setFocusProxy(open);
    refresh();
}

void StartPage::addSamples(QVBoxLayout *column)
{
    for (const Samples::Sample &sample : Samples::all()) {
        auto *button = link(sample.title, sample.description, sample.icon, this);
        button->setObjectName(u"sample-"_s + sample.id);
        connect(button, &QCommandLinkButton::clicked, this, [this, id = sample.id] { emit sampleRequested(id); });
        column->addWidget(button);
    }
}

void StartPage::refresh()
{
    while (QLayoutItem *item = m_recentList->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QStringList folders = Settings::recentFolders();
    folders = folders.first(std::min<qsizetype>(folders.size(), 5));
    m_recent->setVisible(!folders.isEmpty());
    for (const QString &folder : std::as_const(folders)) {
        QString shown = folder;
        if (shown.startsWith(QDir::homePath() + u'/'))
            shown.replace(0, QDir::homePath().size(), u"~"_s);
        auto *button = link(QDir(folder).dirName(), shown, u"document-open-recent"_s, m_recent);
        button->setObjectName(u"recent"_s);
        connect(button, &QCommandLinkButton::clicked, this, [this, folder] { emit folderRequested(folder); });
        m_recentList->addWidget(button);
    }
}
