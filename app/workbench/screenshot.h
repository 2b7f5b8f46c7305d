// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class MainWindow;

/// Waits until the window shows all that it will, grabs it into a PNG file and ends the program: for the README and for
/// machines without a display.
class Screenshot : public QObject
{
    Q_OBJECT

public:
    struct Wish
    {
        QString file;
        QString version = {}; ///< to select
        QString panel = {}; ///< to bring to the front
        bool proof = false; ///< prove the selected migration first
    };

    Screenshot(MainWindow *window, Wish wish);

private:
    void look();
    void grab();

    MainWindow *m_window;
    Wish m_wish;
    int m_quiet = 0; ///< how many looks in a row found nothing under way
    int m_looks = 0;
    bool m_prepared = false;
};
