// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>
#include <QWidgetAction>

/// An action that is a widget in the toolbar and an ordinary entry in menus, shortcuts and the command bar.
class ToolBarWidget : public QWidgetAction
{
public:
    ToolBarWidget(QWidget *widget, QWidget *window)
        : QWidgetAction(window)
        , m_widget(widget)
        , m_window(window)
    {
    }

protected:
    QWidget *createWidget(QWidget *parent) override
    {
        if (!qobject_cast<QToolBar *>(parent))
            return nullptr;
        m_widget->setParent(parent);
        return m_widget;
    }
    void deleteWidget(QWidget *widget) override
    {
        widget->hide(); // toolbars are made anew when they are configured; what is written into it stays
        widget->setParent(m_window);
    }

private:
    QWidget *m_widget;
    QWidget *m_window;
};
