// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench/screenshot.h"

#include "app/workbench/mainwindow.h"
#include "app/workbench/session.h"

#include <QCoreApplication>
#include <QPixmap>
#include <QTimer>

static constexpr int interval = 100;
static constexpr int patience = 5 * 60 * 1000;

Screenshot::Screenshot(MainWindow *window, Wish wish)
    : QObject(window)
    , m_window(window)
    , m_wish(std::move(wish))
{
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &Screenshot::look);
    timer->start(interval);
}

void Screenshot::look()
{
    ++m_looks;
    m_quiet = m_window->isSettled() ? m_quiet + 1 : 0;
    if (m_looks * interval > patience) {
        qWarning("The window did not come to rest; no screenshot was made.");
        QCoreApplication::exit(1);
    }
    if (m_quiet < 6)
        return;
    if (!m_prepared) {
        m_prepared = true;
        m_quiet = 0;
        if (!m_wish.version.isEmpty())
            m_window->select(m_wish.version);
        if (m_wish.proof && !m_window->currentVersion().isEmpty())
            m_window->prove({m_window->currentVersion()});
        if (!m_wish.panel.isEmpty())
            m_window->showPanel(m_wish.panel);
        return;
    }
    grab();
}

void Screenshot::grab()
{
    if (m_window->grab().save(m_wish.file, "PNG")) {
        QCoreApplication::exit(0);
    } else {
        qWarning("The screenshot cannot be written to %s.", qPrintable(m_wish.file));
        QCoreApplication::exit(1);
    }
}
