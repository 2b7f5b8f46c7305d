// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/errorpage.h"

#include <QDir>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
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
    , m_retry(new QPushButton(QIcon::fromTheme(u"view-refresh"_s), tr("Try again"), this))
{
    setObjectName(u"errorPage"_s);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_title->setFont(large);
    QFont bold = m_hint->font();
    bold.setBold(true);
    m_hint->setFont(bold);

    auto *icon = new QLabel(this);
    const int size = style()->pixelMetric(QStyle::PM_LargeIconSize) * 2;
    icon->setPixmap(QIcon::fromTheme(u"dialog-error"_s).pixmap(size, size));
    icon->setAlignment(Qt::AlignTop);

    auto *open = new QPushButton(QIcon::fromTheme(u"folder-open"_s), tr("Open another folder…"), this);
    auto *start = new QPushButton(QIcon::fromTheme(u"go-home"_s), tr("Start page"), this);
    auto *buttons = new QHBoxLayout;
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
    row->addWidget(icon);
    row->addLayout(text, 1);

    auto *layout = new QGridLayout(this);
    layout->addWidget(page, 1, 1);
    layout->setRowStretch(0, 1);
    layout->setRowStretch(2, 2);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 8);
    layout->setColumnStretch(2, 1);

    connect(m_retry, &QPushButton::clicked, this, [this] { emit retryRequested(m_folder); });
    connect(open, &QPushButton::clicked, this, &ErrorPage::openRequested);
    connect(start, &QPushButton::clicked, this, &ErrorPage::startRequested);
    setFocusProxy(m_retry);
}

void ErrorPage::show(const QString &folder, const Error &error)
{
    m_folder = folder;
    m_title->setText(tr("“%1” cannot be opened").arg(QDir(folder).dirName()));
    QString place = error.file;
    if (error.line > 0)
        place = tr("%1, line %2", "file, line").arg(error.file).arg(error.line);
    m_message->setText(place.isEmpty() ? error.message : place + u": "_s + error.message);
    m_detail->setText(error.detail);
    m_detail->setVisible(!error.detail.isEmpty());
    m_hint->setText(error.hint);
    m_hint->setVisible(!error.hint.isEmpty());
    m_retry->setVisible(!folder.isEmpty());
}
